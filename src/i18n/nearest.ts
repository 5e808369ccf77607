import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The words of `allowed` that somebody who typed `found` most likely meant, nearest first.
 *
 * @param count how many at most
 * @returns only words near enough to be a slip of the hand: a third of the letters, or one holding the other
 */
export function nearest(found: string, allowed: Iterable<string>, count = 1): readonly string[] {
  const wanted = fold(found);
  if (wanted === '') return [];
  const scored: { word: string; score: number }[] = [];
  for (const word of allowed) {
    const candidate = fold(word);
    // Two letters swapped are one slip of the hand.
    const slips = letters(wanted) === letters(candidate) ? 1 : distance(wanted, candidate);
    const holds =
      wanted.length >= 3 && candidate.length >= 3 && (candidate.includes(wanted) || wanted.includes(candidate));
    if (holds || slips <= Math.max(1, Math.ceil(Math.max(wanted.length, candidate.length) / 3)))
      scored.push({ word, score: holds ? Math.min(slips, 1.5) : slips });
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word);
}

function letters(word: string): string {
  return [...word].sort().join('');
}
