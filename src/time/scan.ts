import { cueAt } from './cue-phrases.ts';
import type { Found, Join, Piece } from './piece.ts';
import { readCitation } from './read-citation.ts';
import { readDay } from './read-day.ts';
import { readEvery } from './read-every.ts';
import { digitsAt } from './read-number.ts';
import { readRelative } from './read-relative.ts';
import { readStretch } from './read-stretch.ts';
import type { Token } from './token.ts';

const MARKS: Readonly<Record<string, Join>> = {
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
};

const WEEKDAYS: Readonly<Record<string, string>> = {
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
};

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
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = pieceAt(tokens, at);
    pieces.push(...found.pieces);
    at = found.next;
  }
  return pieces;
}

function pieceAt(tokens: readonly Token[], at: number): Found {
  return (
    readCitation(tokens, at) ??
    unknownTime(tokens, at) ??
    weekday(tokens, at) ??
    readEvery(tokens, at) ??
    readRelative(tokens, at) ??
    now(tokens, at) ??
    clock(tokens, at) ??
    openEnd(tokens, at) ??
    date(tokens, at) ??
    cue(tokens, at) ??
    mark(tokens, at)
  );
}

function made(tokens: readonly Token[], at: number, next: number, rest: PieceBody): Found {
  return { pieces: [{ ...rest, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 } as Piece], next };
}
type PieceBody = Piece extends infer P ? (P extends Piece ? Omit<P, 'start' | 'end'> : never) : never;

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Times that nothing here can turn into days: Tết, summer, a school term. By first word, for speed. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = {
  tết: ['tết'],
  rằm: ['rằm'],
  hè: ['hè'],
  âm: ['âm', 'lịch'],
  học: ['học', 'kỳ'],
  đầu: ['đầu', 'năm', 'học'],
  giữa: ['giữa', 'năm', 'học'],
};

function unknownTime(tokens: readonly Token[], at: number): Found | null {
  const words = UNKNOWN[text(tokens, at)];
  if (!words?.every((word, i) => text(tokens, at + i) === word)) return null;
  return made(tokens, at, at + words.length, { kind: 'cue', cue: 'unknown' });
}

/** A date of the sun's calendar; "10/3 âm lịch" is one of the moon's, and unknown. */
function date(tokens: readonly Token[], at: number): Found | null {
  const found = readStretch(tokens, at) ?? readDay(tokens, at, ANNOUNCES.has(text(tokens, at - 1)));
  if (found === null) return null;
  const after = text(tokens, found.next) === '(' ? found.next + 1 : found.next;
  const lunar = text(tokens, after) === 'âl' || (text(tokens, after) === 'âm' && text(tokens, after + 1) === 'lịch');
  return lunar ? made(tokens, at, after + 1, { kind: 'cue', cue: 'unknown' }) : found;
}

/** "thứ Sáu", "thứ 6", "Chủ nhật". */
function weekday(tokens: readonly Token[], at: number): Found | null {
  if (text(tokens, at) === 'chủ' && text(tokens, at + 1) === 'nhật')
    return made(tokens, at, at + 2, { kind: 'weekday', weekday: 'SU' });
  const day = text(tokens, at) === 'thứ' ? WEEKDAYS[text(tokens, at + 1)] : undefined;
  if (day === undefined || text(tokens, at + 2) === '/') return null;
  return made(tokens, at, at + 2, { kind: 'weekday', weekday: day });
}

/** "từ nay", "từ ngày ban hành", "kể từ ngày ký": the point, after the cue "từ". */
function now(tokens: readonly Token[], at: number): Found | null {
  if (!['từ', 'bây'].includes(text(tokens, at - 1))) return null;
  const here = (words: string): number => {
    const list = words.split(' ');
    return list.every((word, i) => text(tokens, at + i) === word) ? list.length : 0;
  };
  const length = here('nay') || here('bây giờ') || here('ngày ký ban hành') || here('ngày ban hành') || here('ngày ký');
  if (length === 0) return null;
  return made(tokens, at, at + length, { kind: 'point', point: { unit: 'now' } });
}

/** "17 giờ", "17h00", "16h30'", "16:30", "11 giờ 30 phút sáng". Midnight at a day's start is no hour within it. */
function clock(tokens: readonly Token[], at: number): Found | null {
  const hour = digitsAt(tokens, at);
  if (hour === null || hour > 24) return null;
  const unit = text(tokens, at + 1);
  const colon = unit === ':' && tokens[at + 1]?.glued && tokens[at + 2]?.glued && tokens[at + 2]?.text.length === 2;
  if (!['giờ', 'h', 'g', 'gio'].includes(unit) && !colon) return null;
  let i = at + 2;
  if (digitsAt(tokens, i) !== null && !['/', '-', '.'].includes(text(tokens, i + 1))) i++;
  while (['phút', 'ph', "'", '’', '′', 'sáng', 'chiều', 'trưa', 'tối'].includes(text(tokens, i))) i++;
  return made(tokens, at, i, hour === 0 ? { kind: 'cue', cue: 'glue' } : { kind: 'cue', cue: 'clock' });
}

/** "và các năm tiếp theo", "trở đi": read before "và" and "năm" are. */
function openEnd(tokens: readonly Token[], at: number): Found | null {
  const found = cueAt(tokens, at);
  return found?.cue === 'open' || found?.cue === 'none'
    ? made(tokens, at, at + found.length, { kind: 'cue', cue: found.cue })
    : null;
}

function cue(tokens: readonly Token[], at: number): Found | null {
  const found = cueAt(tokens, at);
  return found && made(tokens, at, at + found.length, { kind: 'cue', cue: found.cue });
}

function mark(tokens: readonly Token[], at: number): Found {
  const token = tokens[at];
  const word = token?.text === 'và' || token?.text === 'hoặc' || token?.text === 'hay';
  const join = word ? (token?.text === 'và' ? 'and' : 'or') : MARKS[token?.text ?? ''];
  if (join !== undefined) return made(tokens, at, at + 1, { kind: 'join', join });
  return made(tokens, at, at + 1, { kind: 'word' });
}
