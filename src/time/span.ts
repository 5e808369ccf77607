import { addDays, endOfMonth, isoDate } from './iso-date.ts';
import type { Point, StretchPoint } from './piece.ts';
import type { IsoDate } from './window.ts';

/** First and last day, inclusive. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days that a day or stretch covers in a year; null where the calendar has no such day. */
export function spanOf(point: Exclude<Point, { unit: 'now' }>, year: number): Span | null {
  if (point.unit === 'stretch') return stretchSpan(point, year);
  if (point.month === null) return null;
  const day = point.day === -1 ? lastOf(year, point.month) : isoDate(year, point.month, point.day);
  return day === null ? null : { from: day, to: day };
}

function stretchSpan(point: StretchPoint, year: number): Span | null {
  if (point.first < 1 || (point.grain !== 'school-year' && point.last > 12)) return null;
  const first = isoDate(year, point.first, 1);
  const last = point.last > 12 ? lastOf(year + 1, point.last - 12) : lastOf(year, point.last);
  if (first === null || last === null) return null;
  if (point.days === null) return { from: first, to: last };
  const [from, to] = point.days;
  const fromDay = from > 0 ? addDays(first, from - 1) : addDays(last, from + 1);
  const toDay = to > 0 ? addDays(first, to - 1) : addDays(last, to + 1);
  // A fifth week of a short February has no days, nor has June 31 of them.
  return fromDay < first || toDay > last || fromDay > toDay ? null : { from: fromDay, to: toDay };
}

function lastOf(year: number, month: number): IsoDate | null {
  const first = isoDate(year, month, 1);
  return first === null ? null : endOfMonth(first);
}
