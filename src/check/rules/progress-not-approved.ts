import { missteps } from '../missteps.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** Only who issued a deadline can move it or drop the work: without an approval the record rests on nothing. */
export const progressNotApproved: Rule<'progress/not-approved'> = {
  id: 'progress/not-approved',
  severity: 'warning',
  *check(workspace) {
    const { plans, progress } = workspace;
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      if (records.length === 0) continue;
      const known = recordableIds(plan);
      const wrong = missteps(workspace, plan);
      for (const record of records) {
        const { file, index, activity, status, approvedBy } = record;
        // What cannot be moved or dropped then has its own finding.
        if (approvedBy !== null || !known.has(activity) || wrong.has(record)) continue;
        if (status === 'rescheduled' || status === 'cancelled')
          yield { file, path: ['records', index, 'status'], args: { activity, status } };
      }
    }
  },
};
