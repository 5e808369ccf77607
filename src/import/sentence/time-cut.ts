import type { RankedStretch } from './dated-stretches.ts';
import type { ReadText } from './read-text.ts';

/** The stretch of a text that a title can do without: the time with its bracket or comma. None for an anniversary. */
export function cutOf(text: string, read: ReadText, one: RankedStretch): readonly (readonly [number, number])[] {
  if (one.event !== null) return [];
  const { place } = one;
  let start = one.start;
  let end = one.end;
  if (place.isAlone) {
    start = read.back(read.tokens[place.from - 1]?.start ?? start);
    end = read.back(read.tokens[place.to]?.end ?? end);
  }
  const before = /[\s*,;]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  if (start - before > 0) start -= before;
  else {
    const after = /^[\s*,;:]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    start = 0;
    end += after;
  }
  return [[start, end]];
}
