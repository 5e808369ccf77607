import { missteps } from '../missteps.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** A record of what cannot have happened after what was recorded before counts for nothing. */
export const progressCannotFollow: Rule<'progress/cannot-follow'> = {
  id: 'progress/cannot-follow',
  severity: 'error',
  *check(workspace) {
    const { plans, progress } = workspace;
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      if (records.length === 0) continue;
      const known = recordableIds(plan);
      const wrong = missteps(workspace, plan);
      for (const record of records) {
        const { file, index, activity, status, date, window } = record;
        if (!known.has(activity) || status === null || date === null) continue;
        const misstep = wrong.get(record);
        if (misstep) {
          // Done after done has a rule of its own.
          const { closed } = misstep;
          if (status === 'done' && closed?.status === 'done') continue;
          // What closed the work in a year before the plan's is a slip of its own, and cannot be right twice.
          if (closed !== null && plan.year !== null && closed.on < `${plan.year}-01-01`) continue;
          const args = { activity, status, closed, date, deadline: null };
          yield { file, path: ['records', index, 'status'], args };
        } else if (status === 'rescheduled' && window !== null && window.to !== null && window.to < date)
          yield {
            file,
            path: ['records', index, 'when'],
            args: { activity, status, closed: null, date, deadline: window.to },
          };
      }
    }
  },
};
