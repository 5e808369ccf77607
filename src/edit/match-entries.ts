import { comparable, similarity } from './similarity.ts';

/** An entry of a list as it is known again: by what it says, then by its id. */
export interface Known {
  readonly id: string;
  readonly title: string;
  /** All that it says but its id, as a text to compare. */
  readonly saying: string;
  /** Whether its id is enough, though the titles have nothing in common. */
  readonly isKnownById: boolean;
}

/** From here on two titles are one that was worded anew. */
const ALIKE = 0.6;
/** Of two entries with one id less will do: a plan that is issued again keeps most of its numbers. */
const ALIKE_WITH_ID = 0.3;

/**
 * Pairs the entries of a list with those of a later one: the same title first (of several the one that says all the same,
 * then the one of the same id, then in order), then the most alike titles, then one id where that is enough.
 *
 * @returns for each entry of `before` its place in `after`, or null
 */
export function matchEntries(before: readonly Known[], after: readonly Known[]): readonly (number | null)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (i: number, j: number) => {
    if (found.has(i) || taken.has(j)) return;
    found.set(i, j);
    taken.add(j);
  };
  const [old, fresh] = [before, after].map((list) => list.map((one) => ({ ...one, ...comparable(one.title) })));
  if (!old || !fresh) return [];
  const places = new Map<string, number[]>();
  for (const [j, { folded }] of fresh.entries()) places.set(folded, [...(places.get(folded) ?? []), j]);
  const same = old.map(({ folded }) => places.get(folded) ?? []);
  for (const isSame of [
    (a: Known, b: Known) => a.saying === b.saying && a.id === b.id,
    (a: Known, b: Known) => a.saying === b.saying,
    (a: Known, b: Known) => a.id === b.id,
    () => true,
  ])
    for (const [i, one] of old.entries())
      for (const j of same[i] ?? []) if (fresh[j] && isSame(one, fresh[j])) pair(i, j);
  const alike = old.flatMap((one, i) =>
    found.has(i)
      ? []
      : fresh.flatMap((other, j) => {
          if (taken.has(j)) return [];
          const score = similarity(one, other) + (one.id === other.id ? ALIKE - ALIKE_WITH_ID : 0);
          return score >= ALIKE ? [{ i, j, score }] : [];
        }),
  );
  for (const { i, j } of alike.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) pair(i, j);
  for (const [i, one] of old.entries())
    for (const [j, { id }] of fresh.entries()) if (one.isKnownById && one.id === id) pair(i, j);
  return before.map((_, i) => found.get(i) ?? null);
}
