import type { Plan } from '../../model/plan.ts';
import type { Window } from '../../time/window.ts';
import type { Rule } from '../rule.ts';
import { isOutsideYear } from './outside-year.ts';

/** A deadline that had passed on the day the plan was issued cannot be met. */
export const overdueAtBirth: Rule<'plan/overdue-at-birth'> = {
  id: 'plan/overdue-at-birth',
  severity: 'warning',
  *check({ plans }) {
    for (const plan of plans)
      for (const { id, index, window } of plan.activities)
        if (window?.to && plan.issued !== null && isOverdueAtBirth(window, plan) && !isOutsideYear(window, plan))
          yield {
            file: plan.file,
            path: ['activities', index, 'when'],
            args: { activity: id, to: window.to, issued: plan.issued },
          };
  },
};

/** Whether the last day of a window lies before the day its plan was issued. */
export function isOverdueAtBirth({ to }: Window, { issued }: Plan): boolean {
  return to !== null && issued !== null && to < issued;
}
