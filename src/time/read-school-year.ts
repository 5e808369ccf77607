import { yearAt } from './read-number.ts';
import type { OneStretch } from './read-whole.ts';
import { schoolYearStretch } from './stretch.ts';
import { type Token, textAt } from './token.ts';

/** "năm học 2018-2019", "cuối năm học 2018 - 2019" is its whole with a tail. */
export function schoolYear(tokens: readonly Token[], at: number): OneStretch | null {
  const text = (i: number): string => textAt(tokens, i);
  const late = text(at) === 'cuối' || (text(at) === 'kết' && text(at + 1) === 'thúc');
  const begin = late ? at + (text(at) === 'cuối' ? 1 : 2) : at;
  if (text(begin) !== 'năm' || text(begin + 1) !== 'học') return null;
  // "trước khi vào năm học mới 2018-2019"
  const years = text(begin + 2) === 'mới' ? begin + 3 : begin + 2;
  const first = yearAt(tokens, years);
  // "trong năm học" is the one that begins in the plan's year; its end alone would leave open which one ends.
  const led = ['trong', 'cả', 'suốt', 'hết'].includes(textAt(tokens, at - 1));
  if (first === null && led) return { point: schoolYearStretch(null), next: begin + 2 };
  if (first === null || !['-', '/'].includes(text(years + 1)) || yearAt(tokens, years + 2) !== first + 1) return null;
  return { point: { ...schoolYearStretch(first), tail: late }, next: years + 3 };
}

/** "tháng 9 năm học 2018-2019" is September 2018; "tháng 4" of it is April 2019. */
export function schoolYearAfter(
  tokens: readonly Token[],
  at: number,
  month: number,
): { readonly year: number; readonly next: number } | null {
  const school = schoolYear(tokens, at);
  if (school === null || typeof school.point.year !== 'number') return null;
  return { year: month >= 8 ? school.point.year : school.point.year + 1, next: school.next };
}
