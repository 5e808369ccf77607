import { pieceOf } from './made-piece.ts';
import type { Found } from './piece.ts';
import { chain, RETURNS, withMonthsAfter } from './read-day-list.ts';
import { monthGroup } from './read-months.ts';
import { digitsAt } from './read-number.ts';
import { daysOfMonth, edgeOfStretch, loneDay } from './read-returning-day.ts';
import { bareDay, isoDay, wholeDay } from './read-whole-day.ts';
import { type Token, textAt } from './token.ts';

/**
 * Days: "ngày 05 tháng 9 năm 2018", "25/11", "15.9.2018", "ngày 5, 6/9", "ngày 15 tháng cuối quý", "ngày cuối tháng 6".
 *
 * @param announced the word before says that a day comes ("trước", "ngày", "từ"), so "15.9" is one
 */
export function readDay(tokens: readonly Token[], at: number, announced: boolean): Found | null {
  const text = (i: number): string => textAt(tokens, i);
  const counted = daysOfMonth(tokens, at);
  if (counted) return { pieces: [pieceOf(tokens, at, counted.next, counted.point)], next: counted.next };
  let i = text(at) === 'các' && text(at + 1) === 'ngày' ? at + 1 : at;
  const led = ['ngày', 'mùng', 'mồng', 'hôm'].includes(text(i));
  if (led) i++;
  if (led && (text(i) === 'mùng' || text(i) === 'mồng')) i++;
  const edge = text(i - 1) === 'ngày' && led ? edgeOfStretch(tokens, i) : null;
  const one = edge ?? isoDay(tokens, i) ?? wholeDay(tokens, i, led || announced);
  if (one) return withMonthsAfter(tokens, at, one);
  // "trước 25 hằng tháng"; of "25 hằng năm" the month is missing.
  const returns = RETURNS.has(text(i + 1)) && ['tháng', 'quý', 'năm'].includes(text(i + 2));
  if (returns && (announced || at === 0)) return loneDay(tokens, at, i);
  const closes = text(at - 1) === 'trước' && ['', ',', ';', ')'].includes(text(i + 1));
  return dayOfMonths(tokens, at, i) ?? chain(tokens, at, i) ?? (led || closes ? loneDay(tokens, at, i) : null);
}

/** "ngày 15 các tháng 3, 6, 9 và 12/2018": one day of each. */
function dayOfMonths(tokens: readonly Token[], at: number, from: number): Found | null {
  const day = digitsAt(tokens, from);
  const list = textAt(tokens, from + 1) === 'của' ? from + 2 : from + 1;
  if (day === null || textAt(tokens, list) !== 'các' || textAt(tokens, list + 1) !== 'tháng') return null;
  const months = monthGroup(tokens, list);
  if (months === null) return null;
  const pieces = months.pieces.map((piece, i) =>
    piece.kind === 'point' && piece.point.unit === 'stretch'
      ? {
          ...piece,
          start: i === 0 ? (tokens[at]?.start ?? piece.start) : piece.start,
          point: { ...bareDay(day), month: piece.point.first, year: piece.point.year },
        }
      : piece,
  );
  return { pieces, next: months.next };
}
