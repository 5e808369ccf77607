import { cueAt } from './cue-phrases.ts';
import { made } from './made-piece.ts';
import type { Found, Join, Piece } from './piece.ts';
import { readCitation } from './read-citation.ts';
import { clock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readEvery } from './read-every.ts';
import { digitsAt } from './read-number.ts';
import { readRelative } from './read-relative.ts';
import { readStretch } from './read-stretch.ts';
import { blankDate, unknownTime, unplacedPart } from './read-unknown-time.ts';
import { weekday } from './read-weekday.ts';
import { type Token, textAt } from './token.ts';

const MARKS: ReadonlyMap<string, Join> = new Map(
  Object.entries({
    ',': 'comma',
    ';': 'stop',
    '.': 'stop',
    ':': 'bracket',
    '(': 'bracket',
    ')': 'bracket',
    '[': 'bracket',
    ']': 'bracket',
    '-': 'dash',
    '/': 'comma',
    '+': 'and',
    '&': 'and',
  }),
);

/** Cues after which "15.9" is a day. */
const ANNOUNCES = new Set([
  'trước',
  'từ',
  'đến',
  'vào',
  'nhất',
  'hết',
  'quá',
  'cuối',
  'chót',
  'là',
  'hơn',
  'tới',
  '(',
  '-',
]);

/** Cuts an expression into the pieces that mean something for its time; everything else becomes plain words. */
export function scan(tokens: readonly Token[]): readonly Piece[] {
  return [...eachPiece(tokens)];
}

/** The same, each piece read when it is asked for. */
export function* eachPiece(tokens: readonly Token[]): Generator<Piece, void> {
  for (let at = 0; at < tokens.length; ) {
    const found = pieceAt(tokens, at);
    yield* found.pieces;
    at = found.next;
  }
}

function pieceAt(tokens: readonly Token[], at: number): Found {
  return (
    readCitation(tokens, at) ??
    unknownTime(tokens, at) ??
    blankDate(tokens, at) ??
    weekday(tokens, at) ??
    readEvery(tokens, at) ??
    readRelative(tokens, at) ??
    now(tokens, at) ??
    clock(tokens, at) ??
    openEnd(tokens, at) ??
    unplacedPart(tokens, at, tokens[at - 1]?.kind === 'word' && ANNOUNCES.has(textAt(tokens, at - 1))) ??
    date(tokens, at) ??
    cue(tokens, at) ??
    mark(tokens, at)
  );
}

/**
 * A date of the sun's calendar; "10/3 âm lịch" is one of the moon's, and unknown. Of "tháng 8/9" nobody can tell whether it
 * is two months or a day: only a year after it makes them months.
 */
function date(tokens: readonly Token[], at: number): Found | null {
  const found = readStretch(tokens, at) ?? readDay(tokens, at, ANNOUNCES.has(textAt(tokens, at - 1)));
  if (found === null) return null;
  const after = textAt(tokens, found.next) === '(' ? found.next + 1 : found.next;
  const lunar =
    textAt(tokens, after) === 'âl' ? 1 : textAt(tokens, after) === 'âm' && textAt(tokens, after + 1) === 'lịch' ? 2 : 0;
  if (lunar > 0) return made(tokens, at, after + lunar, { kind: 'cue', cue: 'unknown' });
  return isCut(tokens, found.next) ? made(tokens, at, found.next + 2, { kind: 'unreadable' }) : found;
}

/** A number goes on where the date should end; "quý II/6 tháng" is two. */
function isCut(tokens: readonly Token[], at: number): boolean {
  const counts = ['tháng', 'quý', 'tuần', 'ngày'].includes(textAt(tokens, at + 2));
  return textAt(tokens, at) === '/' && digitsAt(tokens, at + 1) !== null && !counts;
}

/** "từ nay", "từ ngày ban hành", "kể từ ngày ký": the point, after the cue "từ". */
function now(tokens: readonly Token[], at: number): Found | null {
  if (!['từ', 'bây'].includes(textAt(tokens, at - 1))) return null;
  const here = (words: string): number => {
    const list = words.split(' ');
    return list.every((word, i) => textAt(tokens, at + i) === word) ? list.length : 0;
  };
  const length = here('nay') || here('bây giờ') || here('ngày ký ban hành') || here('ngày ban hành') || here('ngày ký');
  if (length === 0) return null;
  return made(tokens, at, at + length, { kind: 'point', point: { unit: 'now' } });
}

/** "và các năm tiếp theo", "trở đi": read before "và" and "năm" are. */
function openEnd(tokens: readonly Token[], at: number): Found | null {
  const found = cueAt(tokens, at);
  return found?.value === 'open' || found?.value === 'none'
    ? made(tokens, at, at + found.length, { kind: 'cue', cue: found.value })
    : null;
}

function cue(tokens: readonly Token[], at: number): Found | null {
  const found = cueAt(tokens, at);
  return found && made(tokens, at, at + found.length, { kind: 'cue', cue: found.value });
}

function mark(tokens: readonly Token[], at: number): Found {
  const token = tokens[at];
  const word = token?.text === 'và' || token?.text === 'hoặc' || token?.text === 'hay';
  const join = word ? (token?.text === 'và' ? 'and' : 'or') : MARKS.get(token?.text ?? '');
  if (join !== undefined) return made(tokens, at, at + 1, { kind: 'join', join });
  return made(tokens, at, at + 1, { kind: 'word' });
}
