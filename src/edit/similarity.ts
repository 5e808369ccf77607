import { fold } from '../i18n/fold.ts';

/** A text made ready to be compared with many others. */
export interface Comparable {
  readonly folded: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

export function comparable(text: string): Comparable {
  const folded = fold(text);
  const words = new Map<string, number>();
  const parts = folded === '' ? [] : folded.split(' ');
  // Neighbours together: two works of an office share most of their words, but not their order.
  for (const [i, word] of parts.entries())
    for (const part of [word, `${word} ${parts[i + 1] ?? ''}`]) words.set(part, (words.get(part) ?? 0) + 1);
  return { folded, words, count: parts.length * 2 };
}

/** How much two texts have in common: 1 for the same, 0 for nothing. */
export function similarity(a: Comparable, b: Comparable): number {
  if (a.folded === b.folded) return 1;
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.words) common += Math.min(count, many.words.get(word) ?? 0);
  return a.count + b.count === 0 ? 0 : (2 * common) / (a.count + b.count);
}
