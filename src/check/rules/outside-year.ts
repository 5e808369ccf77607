import type { Plan, ReportKind } from '../../model/plan.ts';
import type { Window } from '../../time/window.ts';
import type { Rule } from '../rule.ts';

/** A yearly plan is carried out in its year: another year is likely left over from the plan it was copied from. */
export const outsideYear: Rule<'plan/outside-year'> = {
  id: 'plan/outside-year',
  severity: 'warning',
  *check({ plans }) {
    for (const plan of plans)
      for (const { id, index, window, report } of plan.activities)
        if (
          plan.year !== null &&
          window !== null &&
          isOutsideYear(window, plan) &&
          !isYearEndReport(report, window, plan)
        )
          yield {
            file: plan.file,
            path: ['activities', index, 'when'],
            args: { activity: id, from: window.from, to: window.to, year: plan.year },
          };
  },
};

/** A report on a year may be due in the first two months of the next one. */
function isYearEndReport(report: ReportKind | null, { from, to }: Window, { year }: Plan): boolean {
  const last = `${(year ?? 0) + 1}-03-01`;
  return report !== null && to !== null && to >= `${year}-01-01` && to < last && (from === null || from < last);
}

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
  // A plan signed in December may have work for the rest of it.
  if (issued !== null && issued < first && from !== null && from >= `${issued.slice(0, 7)}-01` && !isLate(to))
    return false;
  return isLate(from) || (isEarly(from) && !mayBeginEarly) || isEarly(to) || isLate(to);
}
