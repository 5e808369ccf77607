import type { DraftItem } from '../../model/draft.ts';
import { parseWhen, type WhenContext } from '../../time/parse-when.ts';
import type { IsoDate, Window } from '../../time/window.ts';
import { yearsInText } from '../../time/years-in-text.ts';

/** The first year of "năm học 2019-2020" in the title of a plan; null for a plan of another kind. */
export function schoolYearOf(title: string | null, year: number | null): number | null {
  const [, first, second] = /năm học\s*:?\s*(\d{4})\s*[-–/]\s*(\d{4})/iu.exec(title ?? '') ?? [];
  return Number(first) === year && Number(second) === Number(first) + 1 ? Number(first) : null;
}

/**
 * An item of a school year whose time names no year: its months up to the summer are those of the second one. The year is
 * written into the words, so that they mean the same wherever they are read again.
 *
 * @param first the year in which the school year begins; null leaves the item as it is
 */
export function inSchoolYear(item: DraftItem, first: number | null, context: WhenContext): DraftItem {
  const { when, window, whenProblem } = item;
  if (first === null || when === null || isRule(window) || yearsInText(when).length > 0) return item;
  if (window === null && whenProblem?.reason !== 'backwards') return item;
  const yearOf = (month: number) => (month >= 9 || isAhead(month, first, context.issued ?? null) ? first : first + 1);
  const later = parseWhen(when, { ...context, year: first + 1 });
  const meant = [window, later.ok ? later.window : null].filter((one) => one !== null);
  for (const words of completed(when, yearOf)) {
    const reading = words === when ? null : parseWhen(words, context);
    if (!reading?.ok || !isWithin(reading.window, first) || !isMade(reading.window, meant)) continue;
    const line = item.inferred.find(({ field }) => field === 'when')?.line ?? item.line;
    const inferred = [...item.inferred, { field: 'when', line, why: 'school-year' } as const];
    return { ...item, when: words, window: reading.window, whenProblem: null, inferred };
  }
  return item;
}

/** What returns by a rule does so in both years; days of a list are each of one. */
const isRule = (window: Window | null): boolean =>
  window?.kind === 'recurring' && !/^\d{4}-/.test(window.recurrence ?? '');

/** August before the year begins, in a plan that was issued by then. */
function isAhead(month: number, first: number, issued: IsoDate | null): boolean {
  return month === 8 && issued !== null && issued < `${first}-09-01`;
}

function isWithin({ from, to }: Window, first: number): boolean {
  return [from, to].every((day) => day === null || (day >= `${first}-08-01` && day <= `${first + 1}-08-31`));
}

/** Each day is the one that the words have in one of the two years. "tháng 9 - 5" has none in any one year. */
function isMade(made: Window, meant: readonly Window[]): boolean {
  if (meant.length === 0) return made.kind === 'within';
  const days = (window: Window) => [window.to, ...(window.recurrence?.split(';') ?? [])];
  // "tháng 12 và tháng 01" are two months of one year, and one stretch over two years.
  const isList = meant.some(({ kind }) => kind === 'recurring');
  const known = new Set<string | null>(meant.flatMap((one) => [one.from, ...days(one)]));
  const isKnown = [...days(made), isList ? null : made.from].every((day) => day === null || known.has(day));
  return isKnown && (isList || meant.every(({ kind }) => kind === made.kind));
}

type YearOf = (month: number) => number;

const DAY_OF_MONTH = /ngày\s+\d{1,2}\s+tháng\s+(\d{1,2})(?!\d|\s*[/.]\s*\d)/giu;
const DAY = /(?<![\d/.-])\d{1,2}\/(\d{1,2})(?!\d|\/\d)/gu;
const QUARTER = /qu[ýí]\s+(IV|II|I|[124])(?![\p{L}\d]|\s*\/)/giu;
const MONTHS =
  /tháng\s+\d{1,2}(?:(?:\s*[-–,;]\s*|\s+(?:và|đến|tới)\s+)(?:tháng\s+)?\d{1,2})*(?!\d|\s*[/.]\s*\d|\s+năm\s+\d)/giu;

/** The words with years behind their months, days and quarters, in the ways in which people write it. */
function* completed(when: string, yearOf: YearOf): Generator<string> {
  const others = when
    .replace(DAY_OF_MONTH, (all, month) => `${all} năm ${yearOf(Number(month))}`)
    .replace(DAY, (all, month) => `${all}/${yearOf(Number(month))}`)
    .replace(QUARTER, (all, quarter) => `${all}/${yearOf(/^(?:IV|4)$/i.test(quarter) ? 12 : 1)}`);
  const each = (list: string) => list.replace(/\d+/g, (month) => `${month}/${yearOf(Number(month))}`);
  // "tháng 10, 11/2019" where all are of one year.
  yield others.replace(MONTHS, (list) => {
    const years = (list.match(/\d+/g) ?? []).map((month) => yearOf(Number(month)));
    return new Set(years).size === 1 ? `${list}/${years[0]}` : each(list);
  });
  yield others.replace(MONTHS, each);
}
