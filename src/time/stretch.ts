import type { StretchPoint } from './piece.ts';

type Days = StretchPoint['days'];

const PLAIN = { days: null, tail: false, year: null, convention: null } as const;

/** A whole month, 1-12; its year is still to be said. */
export const monthStretch = (month: number): StretchPoint => ({
  ...PLAIN,
  unit: 'stretch',
  grain: 'month',
  first: month,
  last: month,
});

/** A whole quarter, 1-4. */
export const quarterStretch = (quarter: number): StretchPoint => ({
  ...PLAIN,
  unit: 'stretch',
  grain: 'quarter',
  first: quarter * 3 - 2,
  last: quarter * 3,
});

/** A whole year. */
export const yearStretch = (): StretchPoint => ({ ...PLAIN, unit: 'stretch', grain: 'year', first: 1, last: 12 });

/** The first or last `months` months of a year: "6 tháng đầu năm". */
export const halfStretch = (months: number, part: 'early' | 'late'): StretchPoint => ({
  ...PLAIN,
  unit: 'stretch',
  grain: 'half',
  first: part === 'early' ? 1 : 13 - months,
  last: part === 'early' ? months : 12,
});

/** 5 September to 31 May of the next year: the habit where the document gives no days. */
export const schoolYearStretch = (year: number | null): StretchPoint => ({
  ...PLAIN,
  unit: 'stretch',
  grain: 'school-year',
  first: 9,
  last: 17,
  days: [5, -1],
  year,
  convention: 'school-year',
});

const WEEKS: readonly Days[] = [
  [1, 7],
  [8, 14],
  [15, 21],
  [22, 28],
  [29, -1],
];

/** Week `n` of a month is days 7n-6 to 7n, the fifth what is left; -1 is the month's last seven days. No month has a week 0 or 6. */
export function weekStretch(whole: StretchPoint, week: number): StretchPoint {
  const days: Days = WEEKS[week - 1] ?? (week === -1 ? [-7, -1] : [32, 32]);
  return { ...whole, days, convention: 'week-part' };
}

/**
 * đầu / giữa / cuối of a stretch, by habit: days 1-10 / 11-20 / 21-end of a month, the first / second / third month of a
 * quarter, the first quarter / June / the last quarter of a year.
 *
 * @returns null for a stretch of which the habit knows no parts
 */
export function partOf(whole: StretchPoint, part: 'early' | 'mid' | 'late'): StretchPoint | null {
  const tail = part === 'late';
  const pick = <T>(early: T, mid: T, late: T): T => (part === 'early' ? early : part === 'mid' ? mid : late);
  switch (whole.grain) {
    case 'month':
      return { ...whole, days: pick<Days>([1, 10], [11, 20], [21, -1]), tail, convention: 'month-part' };
    case 'quarter': {
      const month = whole.first + pick(0, 1, 2);
      return { ...whole, first: month, last: month, tail, convention: 'quarter-part' };
    }
    case 'year': {
      const [first, last] = pick([1, 3], [6, 6], [10, 12]) as [number, number];
      return { ...whole, first, last, tail, convention: 'year-part' };
    }
    default:
      return null;
  }
}
