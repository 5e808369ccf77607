import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { IsoDate } from '../time/window.ts';
import type { GlobalOptions } from './global-options.ts';
import type { OpenPlan } from './open-plan.ts';

/** Says that the year of the plan is over, where nobody said which day is asked about. */
export async function tellYearOver(host: Host, options: GlobalOptions, { context }: OpenPlan): Promise<void> {
  const { year } = context.plan;
  if (year !== null && isOver(options, year))
    await host.stderr.write(`${options.words('note/year-over', { year, asOf: `${year}-12-31` })}\n`);
}

/**
 * The day on which something happened that is recorded without one: the day that is asked about.
 *
 * @throws UsageError where that is today and the year of the plan is over: then it was hardly today
 */
export function recordedDay(options: GlobalOptions, { context }: OpenPlan): IsoDate {
  const { year } = context.plan;
  if (year !== null && isOver(options, year)) throw new UsageError('usage/day-needed', { year });
  return options.asOf;
}

function isOver({ isToday, asOf }: GlobalOptions, year: number): boolean {
  return isToday && asOf > `${year}-12-31`;
}
