import { addDays, endOfMonth, isIsoDate, isoDate, weekday } from './iso-date.ts';
import { type RuleParts, ruleParts } from './rule.ts';
import type { IsoDate, Window } from './window.ts';

/** One time that something is due: `II.9@2016-Q1` has key `2016-Q1`. A key of null is the window itself. */
export interface Occurrence {
  readonly key: string | null;
  /** First day, or null where nothing says it. */
  readonly from: IsoDate | null;
  /** Last acceptable day, inclusive; null where there is none. */
  readonly deadline: IsoDate | null;
}

type Dated = Occurrence & { readonly key: string; readonly deadline: IsoDate };

/**
 * The times a window comes in the year of its plan: one for a plain window, one for each day of a list, and one for each
 * period of what returns; soonest first, keys unique. A period's deadline is its last day unless the rule names one;
 * a day that a short month lacks is that month's last.
 *
 * @param planYear the year over which rules are expanded; a window that returns within `from`..`to` keeps to it
 */
export function occurrences(window: Window, planYear: number): readonly Occurrence[] {
  const only: Occurrence = { key: null, from: window.from, deadline: window.to };
  if (window.recurrence === null) return [only];
  const days = window.recurrence.split(';');
  if (days.every(isIsoDate)) return listed(window, [...days].sort());
  if (window.kind !== 'recurring') return [only];
  const rules = window.recurrence.split(' + ').map(ruleParts);
  const expanded = rules.flatMap((rule) => (rule ? expand(rule, planYear) : []));
  const due = expanded.filter((one) => isWithin(one, window));
  // What comes daily, without a period or not in this year has no times to tick off, and yet must not vanish.
  return due.length === 0 ? [only] : unique(due);
}

function listed({ kind, from }: Window, days: readonly IsoDate[]): readonly Occurrence[] {
  return days.map((day, i) => ({
    key: day,
    from: kind === 'on' ? day : i === 0 ? from : laterFrom(day),
    deadline: day,
  }));
}

/** A later end that is a month's end begins with that month; of another end nobody has said when its work begins. */
const laterFrom = (day: IsoDate): IsoDate | null => (endOfMonth(day) === day ? `${day.slice(0, 8)}01` : null);

const isWithin = ({ deadline }: Dated, { from, to }: Window): boolean =>
  (from === null || deadline >= from) && (to === null || deadline <= to);

/** Soonest first. Two rules that name the same period are told apart by month, then by day; the same time twice is one. */
function unique(all: readonly Dated[]): readonly Dated[] {
  const count = (key: (one: Dated) => string): Map<string, Set<IsoDate>> => {
    const seen = new Map<string, Set<IsoDate>>();
    for (const one of all) seen.set(key(one), (seen.get(key(one)) ?? new Set()).add(one.deadline));
    return seen;
  };
  const byKey = count((one) => one.key);
  const month = (one: Dated): string => one.deadline.slice(0, 7);
  const byMonth = count(month);
  const named = all.map((one): Dated => {
    if ((byKey.get(one.key)?.size ?? 0) <= 1) return one;
    const free = (byMonth.get(month(one))?.size ?? 0) <= 1 && !byKey.has(month(one));
    return { ...one, key: free ? month(one) : one.deadline };
  });
  const once = new Map(named.map((one) => [one.key, one]));
  return [...once.values()].sort((a, b) => compare(a.deadline, b.deadline) || compare(a.key, b.key));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function expand(rule: RuleParts, year: number): readonly Dated[] {
  switch (rule.freq) {
    case 'DAILY':
      return [];
    case 'WEEKLY':
      return weeks(rule.interval, year);
    case 'MONTHLY':
      return months(rule, year);
    case 'YEARLY':
      return yearly(rule, year);
  }
}

/** ISO weeks whose Thursday, and so their number, is of the year; the deadline is Sunday. */
function weeks(interval: number, year: number): readonly Dated[] {
  const all: Dated[] = [];
  const january4 = `${year}-01-04`;
  let monday = addDays(january4, -((weekday(january4) + 6) % 7));
  for (let week = 1; addDays(monday, 3) <= `${year}-12-31`; week++) {
    const key = `${year}-W${String(week).padStart(2, '0')}`;
    if (week % interval === 0) all.push({ key, from: monday, deadline: addDays(monday, 6) });
    monday = addDays(monday, 7);
  }
  return all;
}

/** Every `interval` months, counted from January. */
function months({ interval, days }: RuleParts, year: number): readonly Dated[] {
  const step = Math.min(interval, 12);
  const all: Dated[] = [];
  for (let last = step; last <= 12; last += step) {
    const key = periodKey(year, last, step);
    const from = monthStart(year, last - step + 1);
    for (const day of days.length > 0 ? days : [-1]) all.push({ key, from, deadline: dayOf(year, last, day) });
  }
  return all;
}

/** The name of the period of `step` months that ends with month `last`. */
function periodKey(year: number, last: number, step: number): string {
  if (step === 12) return String(year);
  if (step === 6) return `${year}-H${last / 6}`;
  if (step === 3) return `${year}-Q${last / 3}`;
  return `${year}-${String(last).padStart(2, '0')}`;
}

function yearly({ months: named, days, yearly: window }: RuleParts, year: number): readonly Dated[] {
  const key = String(year);
  if (window) {
    const [[fromMonth, fromDay], [toMonth, toDay]] = window;
    // A window over New Year is the one that begins in the plan's year.
    const toYear = toMonth * 100 + toDay < fromMonth * 100 + fromDay ? year + 1 : year;
    return [{ key, from: dayOf(year, fromMonth, fromDay), deadline: dayOf(toYear, toMonth, toDay) }];
  }
  if (named.length === 0) return [{ key, from: `${year}-01-01`, deadline: `${year}-12-31` }];
  const step = named.length === 1 ? 12 : evenStep(named);
  return named.flatMap((month) =>
    (days.length > 0 ? days : [-1]).map((day): Dated => {
      const last = step === null ? month : Math.ceil(month / step) * step;
      const from =
        days.length > 0 ? (step === 12 ? null : monthStart(year, last - (step ?? 1) + 1)) : monthStart(year, month);
      return {
        key: step === null ? periodKey(year, month, 1) : periodKey(year, last, step),
        from,
        deadline: dayOf(year, month, day),
      };
    }),
  );
}

/** 3 where the months are one of each quarter, 6 where one of each half-year; else null. */
function evenStep(named: readonly number[]): 3 | 6 | null {
  for (const step of [3, 6] as const) {
    const periods = new Set(named.map((month) => Math.ceil(month / step)));
    if (named.length === 12 / step && periods.size === named.length) return step;
  }
  return null;
}

const monthStart = (year: number, month: number): IsoDate => isoDate(year, month, 1) ?? `${year}-01-01`;

/** The day of a month, negative from its end, kept within the month. */
function dayOf(year: number, month: number, day: number): IsoDate {
  const first = monthStart(year, month);
  const last = endOfMonth(first);
  const wanted = day < 0 ? addDays(last, day + 1) : addDays(first, day - 1);
  return wanted > last ? last : wanted < first ? first : wanted;
}
