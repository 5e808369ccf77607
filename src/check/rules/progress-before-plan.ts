import type { Rule } from '../rule.ts';

/** Nothing is done under a plan before there is one: the year is likely a slip. */
export const progressBeforePlan: Rule<'progress/before-plan'> = {
  id: 'progress/before-plan',
  severity: 'warning',
  *check({ plans, progress }) {
    for (const { file: plan, issued } of plans)
      for (const { file, index, date, status, activity } of progress.get(plan) ?? []) {
        // Work may begin before the paper; and the plan asks for the periods of its year that were over, too.
        if (status === 'started' || status === 'note' || activity.includes('@')) continue;
        if (date !== null && issued !== null && date < issued)
          yield { file, path: ['records', index, 'date'], args: { date, issued } };
      }
  },
};
