import { joinPiece } from './list-member.ts';
import { made } from './made-piece.ts';
import type { Found, Piece } from './piece.ts';
import { type Token, textAt } from './token.ts';

const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hai: 'MO',
    '2': 'MO',
    ba: 'TU',
    '3': 'TU',
    tư: 'WE',
    '4': 'WE',
    năm: 'TH',
    '5': 'TH',
    sáu: 'FR',
    '6': 'FR',
    bảy: 'SA',
    '7': 'SA',
  }),
);

const EACH = new Set(['hằng', 'mỗi', 'từng']);

/** "thứ Sáu", "thứ 6", "Chủ nhật"; of a week that returns a whole list: "thứ 2, 4, 6 hằng tuần". */
export function weekday(tokens: readonly Token[], at: number): Found | null {
  const first = named(tokens, at);
  if (first === null || !tokens.some(({ text }, i) => EACH.has(text) && textAt(tokens, i + 1) === 'tuần')) return first;
  const pieces: Piece[] = [...first.pieces];
  let { next } = first;
  for (;;) {
    const join = joinPiece(tokens, next);
    const day = WEEKDAYS.get(textAt(tokens, next + 1));
    if (join === null || day === undefined || !endsDay(tokens, next + 2)) return { pieces, next };
    const more = made(tokens, next + 1, next + 2, { kind: 'weekday', weekday: day });
    pieces.push(join, ...more.pieces);
    next = more.next;
  }
}

function named(tokens: readonly Token[], at: number): Found | null {
  if (textAt(tokens, at) === 'chủ' && textAt(tokens, at + 1) === 'nhật')
    return made(tokens, at, at + 2, { kind: 'weekday', weekday: 'SU' });
  const day = textAt(tokens, at) === 'thứ' ? WEEKDAYS.get(textAt(tokens, at + 1)) : undefined;
  if (day === undefined || textAt(tokens, at + 2) === '/') return null;
  return made(tokens, at, at + 2, { kind: 'weekday', weekday: day });
}

/** A bare "6" is a weekday only where nothing follows that it might count or begin: not in "thứ Hai, 6/9". */
function endsDay(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  return ['', ',', ';', ')', 'và', 'đến', '-'].includes(text) ? textAt(tokens, at + 2) !== '/' : EACH.has(text);
}
