import type { Plan } from '../../model/plan.ts';
import type { Window } from '../../time/window.ts';
import type { Rule } from '../rule.ts';

/** A yearly plan is carried out in its year: another year is likely left over from the plan it was copied from. */
export const outsideYear: Rule<'plan/outside-year'> = {
  id: 'plan/outside-year',
  severity: 'warning',
  *check({ plans }) {
    for (const plan of plans)
      for (const { id, index, window } of plan.activities)
        if (plan.year !== null && window !== null && isOutsideYear(window, plan))
          yield {
            file: plan.file,
            path: ['activities', index, 'when'],
            args: { activity: id, from: window.from, to: window.to, year: plan.year },
          };
  },
};

/** Whether a window begins or ends in another year than its plan's. */
export function isOutsideYear({ kind, from, to }: Window, { year, issued }: Plan): boolean {
  if (year === null) return false;
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const isEarly = (day: string | null) => day !== null && day < first;
  const isLate = (day: string | null) => day !== null && day > last;
  // What returns may do so in many years, this one among them.
  if (kind === 'recurring') return isLate(from) || isEarly(to);
  // What goes on may have begun before; "từ nay" begins on the day of issue, which may lie in December.
  const mayBeginEarly = kind === 'ongoing' || from === issued;
  return isLate(from) || (isEarly(from) && !mayBeginEarly) || isEarly(to) || isLate(to);
}
