import type { YearWord } from './piece.ts';
import { digitsAt, yearAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

/** Longest first. "năm trước liền kề" and "năm liền kề trước" are both met. */
const RELATIVE: readonly (readonly [string, YearWord])[] = [
  ['trước liền kề', 'previous'],
  ['liền kề trước', 'previous'],
  ['liền kề sau', 'next'],
  ['sau liền kề', 'next'],
  ['liền trước', 'previous'],
  ['trước đó', 'previous'],
  ['trước', 'previous'],
  ['ngoái', 'previous'],
  ['liền kề', 'next'],
  ['liền sau', 'next'],
  ['kế tiếp', 'next'],
  ['tiếp theo', 'next'],
  ['kế sau', 'next'],
  ['sau', 'next'],
  ['tới', 'next'],
  ['nay', 'same'],
  ['này', 'same'],
  ['đó', 'that'],
  ['kế hoạch', 'same'],
  ['báo cáo', 'same'],
  ['hiện tại', 'same'],
];

const DATE_WORDS = new Set(['ngày', 'tháng', 'quý', 'cuối', 'đầu', 'năm', 'thời', 'mùng', 'khi']);

/** The "trước" or "sau" at `at` speaks of what comes after it ("hằng năm trước 25/11"), not of a year ("năm trước"). */
export function beginsDeadline(tokens: readonly Token[], at: number): boolean {
  if (!['trước', 'sau'].includes(textAt(tokens, at))) return false;
  const after = tokens[at + 1];
  return after?.kind === 'number' || DATE_WORDS.has(after?.text ?? '');
}

/** "năm 2018", "năm nay", "năm sau", "cùng năm", "năm N+1": the year and the token after it. */
export function yearWordAt(
  tokens: readonly Token[],
  at: number,
): { readonly year: YearWord; readonly next: number } | null {
  const text = (i: number): string => textAt(tokens, i);
  if (text(at) === 'cùng' && text(at + 1) === 'năm') {
    const named = yearAt(tokens, at + 2);
    return named === null ? { year: 'that', next: at + 2 } : { year: named, next: at + 3 };
  }
  if (text(at) !== 'năm') return null;
  const year = yearAt(tokens, at + 1);
  if (year !== null) return { year, next: at + 2 };
  if (text(at + 1) === 'n') {
    const step = text(at + 3) === '1' ? text(at + 2) : '';
    if (step === '+') return { year: 'next', next: at + 4 };
    if (step === '-') return { year: 'previous', next: at + 4 };
    return { year: 'same', next: at + 2 };
  }
  for (const [words, word] of RELATIVE) {
    const list = words.split(' ');
    if (list.every((w, i) => text(at + 1 + i) === w) && !beginsDeadline(tokens, at + list.length))
      return { year: word, next: at + 1 + list.length };
  }
  return null;
}

/**
 * The year that closes a day, month or quarter: `/2018`, `-2018`, `.2018`, `2018`, `năm 2018`, `, năm 2018`, `của năm sau`.
 *
 * @returns null year and `next = at` where none stands there
 */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: YearWord | null; readonly next: number } {
  const text = (i: number): string => textAt(tokens, i);
  const plain = yearAt(tokens, at);
  if (plain !== null) return { year: plain, next: at + 1 };
  if (['/', '-', '.'].includes(text(at))) {
    const year = yearAt(tokens, at + 1);
    // "quý IV - 2018" is a year; the 2018 of "- 2018-06-01" is an ISO day's.
    const isDay = text(at) === '-' && text(at + 2) === '-' && tokens[at + 3]?.kind === 'number';
    if (year !== null && !isDay) return { year, next: at + 2 };
    // "tháng 6/18"; "tháng 8/9" are two months.
    const short = text(at) === '/' ? digitsAt(tokens, at + 1) : null;
    if (short !== null && short > 12 && text(at + 2) !== '/') return { year: 2000 + short, next: at + 2 };
  }
  const skipped = text(at) === ',' || text(at) === 'của' || text(at) === 'trong' || text(at) === '/' ? at + 1 : at;
  const word = yearWordAt(tokens, skipped);
  if (word !== null && (text(at) !== ',' || typeof word.year === 'number')) return word;
  return { year: null, next: at };
}
