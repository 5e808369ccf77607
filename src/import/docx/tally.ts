import type { SourceNote } from '../source/source-document.ts';

/** Counts what a document holds and the reader does not take over as it is. */
export interface Tally {
  readonly add: (what: SourceNote['what'], count?: number) => void;
  readonly notes: () => readonly SourceNote[];
}

const ORDER: readonly SourceNote['what'][] = [
  'tracked-changes',
  'text-box',
  'picture',
  'footnote',
  'comment',
  'header-footer',
];

export function newTally(): Tally {
  const counts = new Map<SourceNote['what'], number>();
  return {
    add: (what, count = 1) => void counts.set(what, (counts.get(what) ?? 0) + count),
    notes: () => ORDER.flatMap((what) => (counts.get(what) ? [{ what, count: counts.get(what) as number }] : [])),
  };
}
