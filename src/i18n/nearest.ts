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
  const wantedLetters = letters(wanted);
  const scored: { word: string; score: number }[] = [];
  for (const word of allowed) {
    const { folded: candidate, sorted } = formOf(word);
    // Two letters swapped are one slip of the hand.
    const slips = wantedLetters === sorted ? 1 : distance(wanted, candidate);
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

/** Words are compared with many others: each is folded once. */
const forms = new Map<string, { readonly folded: string; readonly sorted: string }>();

function formOf(word: string) {
  const known = forms.get(word);
  if (known) return known;
  const folded = fold(word);
  const form = { folded, sorted: letters(folded) };
  if (forms.size < 10_000) forms.set(word, form);
  return form;
}

function letters(word: string): string {
  return [...word].sort().join('');
}
