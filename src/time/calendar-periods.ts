import { daysBetween, endOfMonth, monthOf, quarterOf, yearOf } from './iso-date.ts';
import type { IsoDate } from './window.ts';

/** A year, quarter or month, as far as it lies within a stretch of days. */
export interface CalendarPeriod {
  readonly from: IsoDate;
  readonly days: number;
  readonly year: number;
  /** 1-4 */
  readonly quarter: number;
  /** 1-12 */
  readonly month: number;
}

export type PeriodUnit = 'year' | 'quarter' | 'month';

/** The years, quarters or months of `from`..`to`, without a gap. @param from first day of a month */
export function calendarPeriods(unit: PeriodUnit, from: IsoDate, to: IsoDate): readonly CalendarPeriod[] {
  const periods: CalendarPeriod[] = [];
  for (let first = from; first <= to; first = nextMonth(first)) {
    const month = { from: first, days: daysBetween(first, endOfMonth(first)) + 1, ...numbersOf(first) };
    const last = periods.at(-1);
    const same = last !== undefined && last.year === month.year && (unit === 'year' || last[unit] === month[unit]);
    if (same) periods[periods.length - 1] = { ...last, days: last.days + month.days };
    else periods.push(month);
  }
  return periods;
}

const numbersOf = (day: IsoDate) => ({ year: yearOf(day), quarter: quarterOf(day), month: monthOf(day) });

function nextMonth(first: IsoDate): IsoDate {
  const month = monthOf(first);
  const [year, next] = month === 12 ? [yearOf(first) + 1, 1] : [yearOf(first), month + 1];
  return `${year}-${String(next).padStart(2, '0')}-01`;
}
