import { monthOf } from './iso-date.ts';
import type { DayPoint, Every, StretchPoint } from './piece.ts';
import { spanOf } from './span.ts';
import type { Statement } from './statement.ts';
import type { WhenContext } from './when.ts';
import type { IsoDate } from './window.ts';

/** A rule in parts, so that rules of the same day can be merged: months of a yearly one, days of a monthly one, or a window. */
type Rule =
  | { readonly kind: 'monthly'; readonly days: readonly number[] }
  | { readonly kind: 'yearly'; readonly months: readonly number[]; readonly day: number | null }
  | { readonly kind: 'window'; readonly from: string; readonly to: string };

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEAR = 2000;
const TWO_DIGITS = (n: number): string => String(n).padStart(2, '0');

/** "hằng quý" → `FREQ=MONTHLY;INTERVAL=3`; "5 lần/năm" does not say when. */
export function everyRule({ freq, interval }: Every): string {
  if (interval === 0) return 'period unspecified';
  return interval === 1 ? `FREQ=${freq}` : `FREQ=${freq};INTERVAL=${interval}`;
}

/** The RFC 5545 rules of days and months that return, those of one day merged into one rule. */
export function returningRules(statements: readonly Statement[], context: WhenContext): readonly string[] {
  const merged: Rule[] = [];
  for (const statement of statements) {
    const rule = ruleOf(statement, context);
    if (rule === null) continue;
    const i = merged.findIndex((other) => merge(other, rule) !== null);
    const both = merged[i] && merge(merged[i], rule);
    if (both) merged[i] = both;
    else merged.push(rule);
  }
  return merged.map(ruleText);
}

function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'monthly':
      return `FREQ=MONTHLY;BYMONTHDAY=${rule.days.join(',')}`;
    case 'yearly':
      return `FREQ=YEARLY;BYMONTH=${rule.months.join(',')}${rule.day === null ? '' : `;BYMONTHDAY=${rule.day}`}`;
    case 'window':
      return `FREQ=YEARLY;${rule.from}..${rule.to}`;
  }
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function merge(a: Rule, b: Rule): Rule | null {
  if (a.kind === 'monthly' && b.kind === 'monthly') return { kind: 'monthly', days: ascending([...a.days, ...b.days]) };
  if (a.kind === 'yearly' && b.kind === 'yearly' && a.day === b.day)
    return { ...a, months: ascending([...a.months, ...b.months]) };
  return null;
}

function ruleOf(statement: Statement, context: WhenContext): Rule | null {
  const { point, from } = statement;
  if (point.unit === 'now') return null;
  const inMonth = point.unit === 'day' && point.month === null;
  if (from !== null && from.unit !== 'now' && !inMonth) return windowOf(from, point);
  const eve = statement.role === 'before' || statement.endsBefore;
  if (point.unit === 'stretch') return stretchRule(point, statement, eve);
  const before = eve && context.beforeIncludesDay !== true;
  if (point.of === 'month' || (point.of === null && point.month === null))
    return { kind: 'monthly', days: [before ? dayBefore(point.day) : point.day] };
  if (point.of !== null) {
    const place = point.of;
    const crosses = before && point.day === 1;
    const months = [0, 3, 6, 9].map((start) => (crosses ? (start + place + 10) % 12 : start + place - 1) + 1);
    return { kind: 'yearly', months: ascending(months), day: before ? dayBefore(point.day) : point.day };
  }
  const month = point.month ?? 1;
  return before ? yearlyEve(month, point.day) : { kind: 'yearly', months: [month], day: point.day };
}

/** The day before the 1st is the last of the month before; counted from the end, one further from it. */
const dayBefore = (day: number): number => (day === 1 ? -1 : day - 1);

function yearlyEve(month: number, day: number): Rule {
  if (day !== 1) return { kind: 'yearly', months: [month], day: day - 1 };
  const previous = month === 1 ? 12 : month - 1;
  // February ends on a day that only -1 can name.
  return { kind: 'yearly', months: [previous], day: previous === 2 ? -1 : (DAYS_IN_MONTH[previous - 1] ?? -1) };
}

function stretchRule(point: StretchPoint, statement: Statement, eve: boolean): Rule | null {
  const [from, to] = edges(point);
  if (eve && !point.tail && !statement.toEnd) return yearlyEve(from[0], from[1]);
  if (eve) return yearlyEve(to[0], to[1]);
  if (statement.role === 'by') return { kind: 'yearly', months: [to[0]], day: to[0] === 2 ? -1 : to[1] };
  if (point.first === point.last && point.days === null) return { kind: 'yearly', months: [point.first], day: null };
  return { kind: 'window', from: monthDay(from), to: monthDay(to) };
}

function windowOf(from: DayPoint | StretchPoint, to: DayPoint | StretchPoint): Rule {
  const begin = edges(from)[0];
  const end = edges(to)[1];
  return { kind: 'window', from: monthDay(begin), to: monthDay(end) };
}

const monthDay = ([month, day]: MonthDay): string => `${TWO_DIGITS(month)}-${TWO_DIGITS(day)}`;

type MonthDay = readonly [number, number];

/** First and last [month, day] of a point in any year; February ends on the 29th, to be cut where there is none. */
function edges(point: DayPoint | StretchPoint): readonly [MonthDay, MonthDay] {
  if (point.unit === 'day') {
    const month = point.month ?? 1;
    const day = point.day === -1 ? (DAYS_IN_MONTH[month - 1] ?? 31) : point.day;
    return [
      [month, day],
      [month, day],
    ];
  }
  const span = spanOf(point, LEAP_YEAR);
  const monthDayOf = (day: IsoDate): MonthDay => [monthOf(day), Number(day.slice(8))];
  return [monthDayOf(span?.from ?? `${LEAP_YEAR}-01-01`), monthDayOf(span?.to ?? `${LEAP_YEAR}-12-31`)];
}
