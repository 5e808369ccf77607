import { addDays, endOfMonth, isIsoDate, monthOf, yearOf } from './iso-date.ts';
import type { WhenContext } from './when.ts';
import type { IsoDate, Window } from './window.ts';

/**
 * The shortest ISO text of a window of kind on, within, before or by: `parseWhen` reads the same window from it.
 * What goes on after the window follows ` + `: `2018-Q2 + ongoing`, `2018-08/2018-09 + FREQ=YEARLY`; so do the ends of
 * several rounds: `2019-05/2019-09 + 2019-05-31;2019-09-30`.
 *
 * @param context only `beforeIncludesDay` matters: how "<D" will be read back
 * @returns null for the other kinds, which have no ISO form
 */
export function isoForm(window: Window, context: Pick<WhenContext, 'beforeIncludesDay'> = {}): string | null {
  const head = headOf(window, context);
  if (head === null || window.recurrence === null || head.includes(';')) return head;
  return `${head} + ${window.recurrence}`;
}

function headOf(
  { kind, from, to, recurrence }: Window,
  context: Pick<WhenContext, 'beforeIncludesDay'>,
): string | null {
  if (to === null) return null;
  const days = recurrence?.split(';') ?? [];
  const list = days.length > 1 && days.every(isIsoDate) ? days : null;
  const deadline = (day: IsoDate): string =>
    kind === 'by' ? `<=${day}` : `<${context.beforeIncludesDay === true ? day : addDays(day, 1)}`;
  switch (kind) {
    case 'on':
      return list && list[0] === from && list.at(-1) === to ? list.join(';') : from === to ? to : null;
    case 'within':
      return from === null ? null : rangeForm(from, to);
    case 'before':
    case 'by':
      if (from === null && list?.at(-1) === to) return list.map(deadline).join(';');
      return `${from === null ? '' : `${from}/`}${deadline(to)}`;
    default:
      return null;
  }
}

/** One period where the days are exactly one, else two ends, as short as both can be. */
function rangeForm(from: IsoDate, to: IsoDate): string {
  const wholeMonths = from.endsWith('-01') && endOfMonth(to) === to;
  if (!wholeMonths) return `${from}/${to}`;
  const [firstYear, lastYear] = [yearOf(from), yearOf(to)];
  const [first, last] = [monthOf(from), monthOf(to)];
  if (first === 1 && last === 12) return firstYear === lastYear ? String(firstYear) : `${firstYear}/${lastYear}`;
  if (firstYear === lastYear && first % 6 === 1 && last === first + 5) return `${firstYear}-H${last / 6}`;
  if (first % 3 === 1 && last % 3 === 0) return ends(`${firstYear}-Q${(first + 2) / 3}`, `${lastYear}-Q${last / 3}`);
  return ends(from.slice(0, 7), to.slice(0, 7));
}

const ends = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);
