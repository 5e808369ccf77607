import type { DayPoint } from './piece.ts';
import { digitsAt, monthNumberAt, yearAt } from './read-number.ts';
import { yearAfter } from './read-year.ts';
import { type Token, textAt } from './token.ts';

/** A day, and the token after it. */
export type OneDay = { readonly point: DayPoint; readonly next: number };

/** A day of the month and nothing else: "ngày 5". */
export const bareDay = (day: number): DayPoint => ({ unit: 'day', day, month: null, of: null, year: null });

/** "2018-06-05". */
export function isoDay(tokens: readonly Token[], at: number): OneDay | null {
  const year = yearAt(tokens, at);
  if (year === null || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return null;
  const month = digitsAt(tokens, at + 2);
  const day = digitsAt(tokens, at + 4);
  return month === null || day === null ? null : { point: { ...bareDay(day), month, year }, next: at + 5 };
}

/** A day with its month: `5/6`, `5/6/2018`, `5.6.2018`, `5-6-2018`, `5 tháng 6 năm 2018`. */
export function wholeDay(tokens: readonly Token[], at: number, announced: boolean): OneDay | null {
  const day = digitsAt(tokens, at);
  if (day === null) return null;
  const mark = textAt(tokens, at + 1);
  if (mark === 'tháng') {
    const month = monthNumberAt(tokens, at + 2);
    if (month === null || (!announced && tokens[at + 2]?.text === 'năm')) return null;
    const { year, next } = yearAfter(tokens, at + 2 + month.length);
    return { point: { ...bareDay(day), month: month.month, year }, next };
  }
  const month = digitsAt(tokens, at + 2);
  if (month === null || !['/', '.', '-'].includes(mark)) return null;
  const third = tokens[at + 3]?.text === mark ? tokens[at + 4] : undefined;
  const year = third?.kind === 'number' && (mark === '/' || third.glued) ? writtenYear(third.text) : null;
  if (year !== null) return { point: { ...bareDay(day), month, year }, next: at + 5 };
  if (mark === '-') return dashedDay(tokens, at, day, month);
  if (mark === '.' && !(announced && tokens[at + 1]?.glued && tokens[at + 2]?.glued && month >= 1 && month <= 12))
    return null;
  const { year: near, next } = mark === '/' ? yearAfter(tokens, at + 3) : { year: null, next: at + 3 };
  return { point: { ...bareDay(day), month, year: near }, next };
}

/** Words that name one day and never a run of days. */
const NAMES_ONE_DAY = new Set(['trước', 'nhất', 'dịp', 'nhân', 'hết', 'niệm', 'mừng']);

/** "trước ngày 15-6", "dịp 20-10", "ngày 20-10": no run of days has such a word before it, runs backwards, or lacks a month. */
function dashedDay(tokens: readonly Token[], at: number, day: number, month: number): OneDay | null {
  const text = (i: number): string => textAt(tokens, i);
  const led = [text(at - 1), text(at - 2)];
  const due =
    led.some((word) => NAMES_ONE_DAY.has(word)) || (day > month && ['ngày', 'đến', 'từ', 'vào'].includes(led[0] ?? ''));
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  const goesOn = ['/', '-', '.', 'tháng', ',', 'và', 'của', 'hằng', 'mỗi'].includes(text(at + 3));
  if (!due || !glued || goesOn || month < 1 || month > 12) return null;
  return { point: { ...bareDay(day), month }, next: at + 3 };
}

/** Four digits as they stand, two as 20xx; anything else is no year. */
function writtenYear(text: string): number | null {
  if (text.length === 4) return Number(text);
  return text.length === 2 ? 2000 + Number(text) : null;
}
