import { meantId } from '../../model/plan.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** A record is of an activity of the plan, and of one occurrence where the activity has several. */
export const progressUnknownActivity: Rule<'progress/unknown-activity'> = {
  id: 'progress/unknown-activity',
  severity: 'error',
  spoilsLists: true,
  *check({ plans, progress }) {
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      // A plan without activities has a finding of its own; every record would be its echo.
      if (records.length === 0 || plan.activities.length === 0) continue;
      const known = recordableIds(plan);
      for (const { file, index, activity, status } of records)
        if (activity !== '' && !known.has(activity)) {
          const [id = ''] = activity.split('@');
          // A remark may be about the work as a whole.
          if (status === 'note' && plan.activities.some((one) => one.id === activity)) continue;
          const same = [...known].filter((candidate) => candidate.startsWith(`${id}@`) || candidate === id);
          const near = meantId(activity, known);
          yield {
            file,
            path: ['records', index, 'activity'],
            args: { found: activity, plan: plan.id, occurrences: same.slice(0, 12), nearest: near },
          };
        }
    }
  },
};
