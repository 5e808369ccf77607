import { made } from './made-piece.ts';
import type { Found } from './piece.ts';
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
