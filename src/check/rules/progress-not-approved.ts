import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** Only who issued a deadline can move it or drop the work: without an approval the record rests on nothing. */
export const progressNotApproved: Rule<'progress/not-approved'> = {
  id: 'progress/not-approved',
  severity: 'warning',
  *check({ plans, progress }) {
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      const known = records.length > 0 ? recordableIds(plan) : new Set();
      for (const { file, index, activity, status, approvedBy } of records)
        if ((status === 'rescheduled' || status === 'cancelled') && approvedBy === null && known.has(activity))
          yield { file, path: ['records', index, 'status'], args: { activity, status } };
    }
  },
};
