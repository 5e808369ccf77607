import type { Draft } from '../model/draft.ts';
import { isUnder } from '../model/plan.ts';
import type { Matched } from './merge-list.ts';

interface Entry {
  readonly id: string;
}

/**
 * The ids that the entries of a document have in a plan: those of the plan's own entries, for records refer to them; a
 * new one has that of the document, under the heading as the plan numbers it, or the next that is free.
 *
 * @param headings ids of headings of the document, with those that they have in the plan
 * @param others ids of the plan that are not of this list: nothing new is called like them
 * @param isRecorded whether there are records for an id, maybe of work that was taken out: they are not to become
 * records of new work
 */
export function idsInPlan(
  document: readonly Entry[],
  plan: readonly Entry[],
  matched: Matched,
  headings: ReadonlyMap<string, string>,
  others: readonly string[],
  isRecorded: (id: string) => boolean,
): readonly string[] {
  const own = new Set(plan.map(({ id }) => id));
  const taken = new Set([...own, ...others]);
  const over = new Map(headings);
  return document.map(({ id }, j) => {
    const ours = matched.theirs[j]?.ours ?? null;
    const known = ours === null ? undefined : plan[ours]?.id;
    if (known !== undefined) {
      over.set(id, known);
      return known;
    }
    // Of a heading that is itself an activity both have one id.
    const heading = headings.get(id);
    const free =
      heading !== undefined && !own.has(heading)
        ? heading
        : nextFree(underHeading(id, over), (one) => taken.has(one) || isRecorded(one));
    taken.add(free);
    own.add(free);
    over.set(id, free);
    return free;
  });
}

/** `II.4.c` where the heading II.4 of the document is II.3 of the plan: `II.3.c`. */
function underHeading(id: string, headings: ReadonlyMap<string, string>): string {
  const over = [...headings.keys()].filter((heading) => heading !== id && isUnder(id, heading));
  const nearest = over.sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? id : `${headings.get(nearest)}${id.slice(nearest.length)}`;
}

function nextFree(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  while (isTaken(free)) free = following(free);
  return free;
}

/** `II.3.b` → `II.3.c`, `II.9` → `II.10`, `II` → `II.1`. */
function following(id: string): string {
  const [, head = id, last = ''] = /^(.*\.)([0-9a-z]+)$/.exec(id) ?? [];
  if (/^\d+$/.test(last)) return `${head}${Number(last) + 1}`;
  if (/^[a-y]$/.test(last)) return `${head}${String.fromCharCode(last.charCodeAt(0) + 1)}`;
  return `${id}.1`;
}

/** A draft whose entries have the ids that they have in a plan. */
export function withIds(
  draft: Draft,
  ids: { readonly items: readonly string[]; readonly sections: readonly string[]; readonly aims: readonly string[] },
): Draft {
  const named = <Item extends Entry>(entries: readonly Item[], given: readonly string[]) =>
    entries.map((entry, i) => ({ ...entry, id: given[i] ?? entry.id }));
  return {
    ...draft,
    items: named(draft.items, ids.items),
    sections: named(draft.sections, ids.sections),
    aims: named(draft.aims, ids.aims),
  };
}
