import type { Rule } from '../rule.ts';

/** Nothing is done under a plan before there is one: the year is likely a slip. */
export const progressBeforePlan: Rule<'progress/before-plan'> = {
  id: 'progress/before-plan',
  severity: 'warning',
  *check({ plans, progress }) {
    for (const { file: plan, issued } of plans)
      for (const { file, index, date } of progress.get(plan) ?? [])
        if (date !== null && issued !== null && date < issued)
          yield { file, path: ['records', index, 'date'], args: { date, issued } };
  },
};
