import { joinPiece } from './list-member.ts';
import { made } from './made-piece.ts';
import type { Found } from './piece.ts';
import { countAt, digitsAt } from './read-number.ts';
import { yearAfter, yearWordAt } from './read-year.ts';
import { type Token, textAt } from './token.ts';

/** Times that nothing here can turn into days: Tết, summer, a school term. By first word, for speed. */
const UNKNOWN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    tết: ['tết'],
    rằm: ['rằm'],
    hè: ['hè'],
    âm: ['âm', 'lịch'],
    học: ['học', 'kỳ'],
    đầu: ['đầu', 'năm', 'học'],
    giữa: ['giữa', 'năm', 'học'],
  }),
);

/** A time that is known to be one, and to have no days here. */
export function unknownTime(tokens: readonly Token[], at: number): Found | null {
  const words = UNKNOWN.get(textAt(tokens, at));
  if (!words?.every((word, i) => textAt(tokens, at + i) === word)) return null;
  return made(tokens, at, at + words.length, { kind: 'cue', cue: 'unknown' });
}

/** "ngày …/…/2019", "ngày .... tháng .... năm 2019": left open for a pen. */
export function blankDate(tokens: readonly Token[], at: number): Found | null {
  const blank = (i: number): boolean => ['.', '…', '_'].includes(textAt(tokens, i));
  const led = textAt(tokens, at) === 'ngày';
  let i = led ? at + 1 : at;
  if (!blank(i)) return null;
  while (blank(i)) i++;
  if (textAt(tokens, i) !== '/' && !(led && textAt(tokens, i) === 'tháng')) return null;
  while (blank(i) || tokens[i]?.kind === 'number' || ['/', 'tháng', 'năm'].includes(textAt(tokens, i))) i++;
  return made(tokens, at, i, { kind: 'cue', cue: 'urgent' });
}

/** "kế hoạch 6 tháng năm 2018" tells its length and no May; "tuần 24/2018" is no month either. */
export function unplacedPart(tokens: readonly Token[], at: number, announced: boolean): Found | null {
  if (textAt(tokens, at) === 'tuần' && digitsAt(tokens, at + 1) !== null) {
    let last = at + 1;
    while (joinPiece(tokens, last + 1) !== null && digitsAt(tokens, last + 2) !== null) last += 2;
    const { year, next } = yearAfter(tokens, last + 1);
    return year === null ? null : made(tokens, at, next, { kind: 'unreadable' });
  }
  const unit = textAt(tokens, at + 1);
  // "trước 6 tháng năm 2018" may be a day of May.
  const counts = countAt(tokens, at) !== null && (unit === 'quý' || (unit === 'tháng' && !announced));
  const named = counts ? yearWordAt(tokens, at + 2) : null;
  return named && made(tokens, at, named.next, { kind: 'cue', cue: 'content' });
}
