import type { Join, Piece } from './piece.ts';
import { digitsAt, yearAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

/** What may stand between the members of a list or range. */
export const LIST_JOINS: ReadonlyMap<string, Join> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'comma',
    '-': 'dash',
    '+': 'and',
    '&': 'and',
    và: 'and',
    hoặc: 'or',
    hay: 'or',
  }),
);

/** The comma, dash, "và" or "đến" that joins two members of a list or range; null where none stands at `at`. */
export function joinPiece(tokens: readonly Token[], at: number, next = at + 1): Piece | null {
  const text = textAt(tokens, at);
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  if (text === 'đến' || text === 'tới') return { kind: 'cue', cue: 'until', start, end };
  const join = LIST_JOINS.get(text);
  return join === undefined ? null : { kind: 'join', join, start, end };
}

/** After these words a bare number is still a member of the list before it: "tháng 8, 9 năm sau", "quý II, III trở đi". */
const AFTER_MEMBER = new Set([
  'năm',
  'và',
  'hoặc',
  'hay',
  'hằng',
  'mỗi',
  'đến',
  'tới',
  'của',
  'trở',
  'trong',
  'để',
  'có',
]);

/** A bare number counts as a member only where no noun follows it: not the 02 of "tháng 8, 02 lớp", not the 5 of "5/9". */
export function endsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return yearAt(tokens, at) !== null;
  if (token.text === '/' || token.text === '.') return digitsAt(tokens, at + 1) === null;
  return token.kind === 'mark' || AFTER_MEMBER.has(token.text);
}
