import { digitRuns, withRuns } from './digit-runs.ts';
import { addDays, isIsoDate, isoDate } from './iso-date.ts';
import { parseWhen } from './parse-when.ts';
import type { WhenContext } from './when.ts';
import type { IsoDate, Window } from './window.ts';
import { yearsInText } from './years-in-text.ts';

/** Each set of more years than this is not tried: nobody writes that many into one time. */
const MAX_TRIED = 5;

/**
 * The words of a time so many years later: what they mean in the later plan is what they meant in the first one, on the
 * same days of the later year; 29/2 becomes 28/2. Only numbers change. Words that name no year stay as they are, for they
 * mean the year of their plan.
 *
 * @param context of the plan that the words stand in
 * @returns null where words mean no time or where no change of their years moves it: a person must
 */
export function movedWhen(
  text: string,
  context: WhenContext & { readonly year: number },
  years: number,
): string | null {
  const before = parseWhen(text, context);
  if (!before.ok || before.window.kind === 'none') return null;
  const { year, issued = null } = context;
  const later = { ...context, year: year + years, issued: issued && movedDay(issued, years) };
  for (const candidate of candidates(text, years)) {
    const after = parseWhen(candidate, later);
    if (after.ok && isMoved(before.window, after.window, years)) return candidate;
  }
  return null;
}

/** The day of the same number in another year; 28/2 where that has no 29/2. */
export function movedDay(day: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDate(year + years, month, date) ?? isoDate(year + years, month, date - 1) ?? day;
}

/** Ways to move a text, the likeliest first. */
function* candidates(text: string, years: number): Generator<string> {
  const runs = digitRuns(text);
  const named = yearsIn(text);
  const moved = (chosen: readonly (typeof named)[number][]) => {
    const to = new Map(chosen.map(({ run, year, isShort }) => [run, laterYear(year + years, isShort)]));
    return withRuns(
      text,
      runs.map((digits, run) => to.get(run) ?? digits),
    );
  };
  const sets = [named.filter(({ isFixed }) => !isFixed), named, ...(named.length <= MAX_TRIED ? subsets(named) : [])];
  for (const set of sets) {
    yield moved(set);
    yield withoutLeapDay(moved(set));
  }
}

/** Also years of two digits: `tháng 6/18`. */
function yearsIn(text: string) {
  const plain = text.normalize('NFC');
  const short = [...plain.matchAll(/\d+/g)].flatMap(({ 0: digits, index }, run) => {
    const isShort = digits.length === 2 && Number(digits) > 12 && /\d\s*\/\s*$/.test(plain.slice(0, index).slice(-8));
    return isShort ? [{ run, year: 2000 + Number(digits), isFixed: false, isShort }] : [];
  });
  return [...yearsInText(text).map((one) => ({ ...one, isShort: false })), ...short];
}

function laterYear(year: number, isShort: boolean): string {
  return isShort ? String(year).slice(-2) : String(year);
}

/** Smaller ones first. */
function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const masks = Array.from({ length: 2 ** items.length }, (_, mask) => mask);
  const sets = masks.map((mask) => items.filter((_, i) => (mask >> i) % 2 === 1));
  return sets.sort((a, b) => a.length - b.length);
}

function withoutLeapDay(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<!\d)29(?=\s*[/.-]\s*0?2(?!\d)|\s+tháng\s+(?:0?2(?!\d)|hai(?!\p{L})))/giu, '28')
    .replace(/(-02-)29(?!\d)/g, '$128');
}

/** Whether a window is another one so many years later. */
function isMoved(before: Window, after: Window, years: number): boolean {
  const isSame = (from: IsoDate | null, to: IsoDate | null) =>
    from === null || to === null ? from === to : isLater(from, to, years);
  const recurrence = before.recurrence?.replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
    isIsoDate(day) ? movedDay(day, years) : day,
  );
  return (
    before.kind === after.kind &&
    before.convention === after.convention &&
    isSame(before.from, after.from) &&
    isSame(before.to, after.to) &&
    isSameRecurrence(recurrence ?? null, after.recurrence)
  );
}

/** The end of a February is its end in every year: "tháng 2", "trước ngày 01/3". */
function isLater(from: IsoDate, to: IsoDate, years: number): boolean {
  const day = movedDay(from, years);
  if (day === to) return true;
  const isEnd = (one: IsoDate) => addDays(one, 1).endsWith('-03-01');
  return isEnd(from) && isEnd(to) && day.slice(0, 4) === to.slice(0, 4);
}

function isSameRecurrence(expected: string | null, found: string | null): boolean {
  if (expected === found) return true;
  const februaries = (text: string) => text.replace(/-02-29/g, '-02-28');
  return expected !== null && found !== null && februaries(expected) === februaries(found);
}
