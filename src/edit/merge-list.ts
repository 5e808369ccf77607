import { type Known, matchEntries } from './match-entries.ts';

/** Which entries of a plan, of what was last read, and of the document are one. */
export interface Matched {
  /** For each entry of the plan: its place in the base and in the document, or null. */
  readonly ours: readonly { readonly base: number | null; readonly theirs: number | null }[];
  /** For each entry of the document: its place in the plan; null where it is new, or was taken out of the plan by hand. */
  readonly theirs: readonly { readonly ours: number | null; readonly wasTakenOut: boolean }[];
}

/** @param base null where nobody knows what was read before */
export function matchLists(ours: readonly Known[], base: readonly Known[] | null, theirs: readonly Known[]): Matched {
  const toBase = base === null ? ours.map(() => null) : byIdFirst(ours, base);
  const baseTo = base === null ? [] : matchEntries(base, theirs);
  const direct = ours.map((_, i) => {
    const known = toBase[i];
    return known === null || known === undefined ? null : (baseTo[known] ?? null);
  });
  // What somebody added by hand, the document may have by now.
  const lonely = ours.flatMap((_, i) => (toBase[i] === null ? [i] : []));
  const fresh = theirs.flatMap((_, j) => (baseTo.includes(j) ? [] : [j]));
  const met = matchEntries(pick(ours, lonely), pick(theirs, fresh));
  const found = new Map(lonely.map((i, at) => [i, met[at] === null ? null : (fresh[met[at] as number] ?? null)]));
  const rows = ours.map((_, i) => ({ base: toBase[i] ?? null, theirs: direct[i] ?? found.get(i) ?? null }));
  const back = new Map(rows.flatMap((row, i) => (row.theirs === null ? [] : [[row.theirs, i] as const])));
  return {
    ours: rows,
    theirs: theirs.map((_, j) => ({ ours: back.get(j) ?? null, wasTakenOut: !back.has(j) && baseTo.includes(j) })),
  };
}

/** What was last read has the plan's own ids: only an id that somebody changed must be found by what it names. */
function byIdFirst(ours: readonly Known[], base: readonly Known[]): readonly (number | null)[] {
  const found = ours.map(({ id }) => {
    const at = base.findIndex((one) => one.id === id);
    return at === -1 ? null : at;
  });
  const seen = new Set<number>();
  const once = found.map((at) => {
    if (at === null || seen.has(at)) return null;
    seen.add(at);
    return at;
  });
  const lonely = ours.flatMap((_, i) => (once[i] === null ? [i] : []));
  const rest = base.flatMap((_, j) => (once.includes(j) ? [] : [j]));
  const met = matchEntries(pick(ours, lonely), pick(base, rest));
  return once.map((at, i) => {
    const place = met[lonely.indexOf(i)];
    return at ?? (place === null || place === undefined ? null : (rest[place] ?? null));
  });
}

function pick<Item>(items: readonly Item[], places: readonly number[]): readonly Item[] {
  return places.map((at) => items[at] as Item);
}
