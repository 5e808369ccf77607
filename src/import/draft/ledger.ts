import type { Tree } from './tree.ts';
import type { Fate, Work } from './work.ts';

/** What stands under one heading, while the document is read. */
export interface Scope {
  readonly heading: number | null;
  /** Tasks that nobody is named for yet. */
  readonly pending: number[];
  readonly works: Work[];
  /** The heading itself is the work. */
  whole: Work | null;
  /** The work of the group of assigning paragraphs that is being read. */
  open: Work | null;
}

/** What a document makes: works in its order, and what became of each paragraph. */
export interface Ledger {
  readonly tree: Tree;
  readonly works: Work[];
  readonly fates: readonly Fate[];
  readonly scopes: Map<number | null, Scope>;
}
