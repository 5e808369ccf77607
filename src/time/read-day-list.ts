import { endsMember, joinPiece } from './list-member.ts';
import { pieceOf } from './made-piece.ts';
import type { Found, Piece } from './piece.ts';
import { digitsAt } from './read-number.ts';
import { readWhole } from './read-whole.ts';
import { bareDay, type OneDay, wholeDay } from './read-whole-day.ts';
import { yearAfter } from './read-year.ts';
import { monthStretch } from './stretch.ts';
import { type Token, textAt } from './token.ts';

/** "ngày 5 và 20 hằng tháng": the list ends with a day of every month. */
export const RETURNS = new Set(['hằng', 'mỗi', 'từng']);

/** "ngày 10 tháng 3, 6, 9 và 12", "ngày 15 tháng 6 và tháng 12": one day of several months. */
export function withMonthsAfter(tokens: readonly Token[], at: number, one: OneDay): Found {
  const pieces: Piece[] = [pieceOf(tokens, at, one.next, one.point)];
  let next = one.next;
  while (tokens.slice(at, one.next).some(({ text }) => text === 'tháng')) {
    const join = joinPiece(tokens, next);
    if (join?.kind !== 'join' || join.join === 'dash') break;
    const number = tokens[next + 1]?.text === 'tháng' ? next + 2 : next + 1;
    const month = digitsAt(tokens, number);
    if (month === null || !endsMember(tokens, number + 1)) break;
    const { year, next: end } = yearAfter(tokens, number + 1);
    pieces.push(join, pieceOf(tokens, next + 1, end, { ...one.point, month, year }));
    next = end;
  }
  return { pieces, next };
}

interface BareNumber {
  readonly value: number;
  readonly at: number;
  readonly next: number;
}

/** "5 - 12/3", "5, 6 và 7/9/2018", "5 đến ngày 12/3", "11, 12/2013": bare numbers that lean on what comes last. */
export function chain(tokens: readonly Token[], at: number, from: number): Found | null {
  const numbers: BareNumber[] = [];
  const joins: Piece[] = [];
  let i = from;
  for (;;) {
    if (numbers.length > 0) {
      if (tokens[i]?.text === 'ngày' || tokens[i]?.text === 'mùng') i++;
      const end = wholeDay(tokens, i, true);
      if (end) return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, end.next, end.point)], end.next, true);
      const month = readWhole(tokens, i);
      if (month && digitsAt(tokens, i) !== null)
        return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, month.next, month.point)], month.next, false);
    }
    const value = digitsAt(tokens, i);
    if (value === null) return from > at ? daysAlone(tokens, at, numbers, joins) : null;
    if (numbers.length > 0 && RETURNS.has(textAt(tokens, i + 1)))
      return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, i + 1, bareDay(value))], i + 1, true);
    numbers.push({ value, at: numbers.length === 0 ? at : i, next: i + 1 });
    const next = tokens[i + 1]?.text === ',' && tokens[i + 2]?.text === 'và' ? i + 3 : i + 2;
    const join = joinPiece(tokens, i + 1, next);
    if (numbers.length > 31) return null;
    if (join === null) return from > at ? daysAlone(tokens, at, numbers, joins) : null;
    joins.push(join);
    i = next;
  }
}

/** "hằng tháng, vào ngày 5, 15 và 25": the list names no month. */
function daysAlone(
  tokens: readonly Token[],
  at: number,
  numbers: readonly BareNumber[],
  joins: readonly Piece[],
): Found | null {
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < 2 || !endsMember(tokens, last.next)) return null;
  const end = pieceOf(tokens, last.at, last.next, bareDay(last.value));
  return linked(tokens, at, numbers.slice(0, -1), joins, [end], last.next, true);
}

function linked(
  tokens: readonly Token[],
  at: number,
  numbers: readonly BareNumber[],
  joins: readonly Piece[],
  end: readonly Piece[],
  next: number,
  areDays: boolean,
): Found | null {
  const pieces: Piece[] = [];
  for (const [n, number] of numbers.entries()) {
    const join = joins[n];
    if (join === undefined || (!areDays && (number.value < 1 || number.value > 12))) return null;
    const point = areDays ? bareDay(number.value) : monthStretch(number.value);
    pieces.push(pieceOf(tokens, n === 0 ? at : number.at, number.next, point), join);
  }
  return { pieces: [...pieces, ...end], next };
}
