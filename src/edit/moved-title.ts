import { digitRuns, withRuns } from '../time/digit-runs.ts';
import { yearsInText } from '../time/years-in-text.ts';

/** What stands before a number that is a year: `năm 2016`, `tháng 6/2016`, `Quý II-2016`. */
const BEFORE_YEAR = /(?:(?<!\p{L})năm(?: học)?(?: \d{4} ?[-–])?|[\dIV] ?[/.–-]|(?:tháng|quý) [\dIV]{1,3})\s?$/iu;

/** Both halves go together: the plan is called after the one or the other. */
const SCHOOL_YEAR = /năm học (\d{4}) ?[-–] ?(\d{4})(?!\d)/giu;

/** A text of a plan in a plan of so many years later. */
export interface MovedTitle {
  readonly text: string;
  /** The years that it names besides, in its order, once each: whether they are to be moved too only a person knows. */
  readonly others: readonly number[];
}

/** The plan's own year is moved; those of periods, terms of office and cited papers are not, nor numbers that are no years. */
export function movedTitle(text: string, year: number, years: number): MovedTitle {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ');
  const places = [...plain.matchAll(/\d+/g)].map(({ index }) => index);
  const schoolYears = [...plain.matchAll(SCHOOL_YEAR)].filter((halves) => halves.slice(1).includes(String(year)));
  const runs = [...digitRuns(text)];
  const others = new Set<number>();
  for (const { run, year: named, isFixed } of yearsInText(text)) {
    const at = places[run] ?? 0;
    const before = plain.slice(Math.max(0, at - 20), at);
    if (isFixed || !BEFORE_YEAR.test(before)) continue;
    const isHalf = schoolYears.some(({ 0: { length }, index }) => index < at && at < index + length);
    if (named === year || isHalf) runs[run] = String(named + years);
    else others.add(named);
  }
  return { text: withRuns(text, runs), others: [...others] };
}
