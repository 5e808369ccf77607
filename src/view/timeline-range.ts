import { endOfMonth } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Strand } from '../tracking/strands.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The days that a timeline draws, whole months: the year of the plan, and beyond where anything of it lies there. A
 * plan without a year has the months of what it holds.
 */
export function timelineRange(
  { plan, asOf }: Pick<ViewContext, 'plan' | 'asOf'>,
  strands: readonly Strand[],
): { readonly from: IsoDate; readonly to: IsoDate } {
  const days = strands.flatMap(({ rows }) =>
    rows.flatMap(({ obligation }) => {
      const { from, deadline, originalDeadline, doneOn, activity } = obligation;
      return [from, deadline, originalDeadline, doneOn, activity.eventWindow?.from, activity.eventWindow?.to];
    }),
  );
  const known = days.flatMap((day) => day ?? []);
  const own = plan.year === null ? (known.length > 0 ? [] : [asOf]) : [`${plan.year}-01-01`, `${plan.year}-12-31`];
  const sorted = [...known, ...own].sort();
  const [first, last] = [sorted[0] as IsoDate, sorted.at(-1) as IsoDate];
  return { from: `${first.slice(0, 8)}01`, to: endOfMonth(last) };
}
