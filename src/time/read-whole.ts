import type { StretchPoint } from './piece.ts';
import { digitsAt, monthNumberAt, quarterNumberAt, yearAt } from './read-number.ts';
import { yearAfter, yearWordAt } from './read-year.ts';
import { monthStretch, quarterStretch, yearStretch } from './stretch.ts';
import { skipWords, type Token } from './token.ts';

/** Whole months or a part of them, and the token after. */
export type OneStretch = { readonly point: StretchPoint; readonly next: number };

/** A single month, quarter or year with its own year: what may stand after "đầu", "tuần cuối", "nửa đầu". */
export function readWhole(tokens: readonly Token[], at: number): OneStretch | null {
  const begin = skipWords(tokens, at, ['của', 'trong', 'các']);
  const word = tokens[begin]?.text;
  if (word === 'tháng' || isShortMonth(tokens, begin)) {
    const number = monthNumberAt(tokens, word === 'tháng' ? begin + 1 : numberAfter(tokens, begin));
    if (number === null) return null;
    const from = (word === 'tháng' ? begin + 1 : numberAfter(tokens, begin)) + number.length;
    const { year: yearWord, next } = yearAfter(tokens, from);
    return { point: { ...monthStretch(number.month), year: yearWord }, next };
  }
  if (isQuarterWord(tokens, begin)) {
    const number = quarterNumberAt(tokens, numberAfter(tokens, begin));
    if (number === null) return null;
    const { year: yearWord, next } = yearAfter(tokens, numberAfter(tokens, begin) + 1);
    return { point: { ...quarterStretch(number), year: yearWord }, next };
  }
  const month = bareMonthYear(tokens, begin);
  if (month) return month;
  const named = yearWordAt(tokens, begin);
  if (named) return { point: { ...yearStretch(), year: named.year }, next: named.next };
  if (word === 'năm' && tokens[begin + 1]?.text !== 'học' && digitsAt(tokens, begin + 1) === null)
    return { point: yearStretch(), next: begin + 1 };
  const bare = yearAt(tokens, begin);
  return bare === null ? null : { point: { ...yearStretch(), year: bare }, next: begin + 1 };
}

/** "T9", "T.9". */
export const isShortMonth = (tokens: readonly Token[], at: number): boolean => {
  const digits = numberAfter(tokens, at);
  return tokens[at]?.text === 't' && tokens[digits]?.glued === true && digitsAt(tokens, digits) !== null;
};

/** Where the number of "T9", "T.9", "quý 3", "Q.III" stands. */
export const numberAfter = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '.' ? at + 2 : at + 1;

/** "quý", "Q", "Q.". */
export const isQuarterWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'quý' || (tokens[at]?.text === 'q' && tokens[numberAfter(tokens, at)]?.glued === true);

/** "8/2019", "09-2019", "06.2019" as a cell: never a day. */
export function bareMonthYear(tokens: readonly Token[], at: number): OneStretch | null {
  const month = digitsAt(tokens, at);
  const mark = tokens[at + 1]?.text;
  const tight = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  if (month === null || (mark !== '/' && !(tight && (mark === '-' || mark === '.')))) return null;
  const near = yearAt(tokens, at + 2);
  return near === null ? null : { point: { ...monthStretch(month), year: near }, next: at + 3 };
}
