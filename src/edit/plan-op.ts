import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { PlanChange } from '../model/plan-change.ts';

/** One thing to be done to a plan's file; paths and places are those before anything is done. */
export type PlanOp =
  | {
      readonly kind: 'set';
      /** Of the map. */
      readonly path: DataPath;
      readonly key: string;
      /** Undefined takes the key out. */
      readonly value: unknown;
      /** The same map in what was last read, and in the document; null where it has none. */
      readonly from: { readonly base: DataPath | null; readonly theirs: DataPath };
    }
  /** The entry of the document's own text; `after` -1 for the first place. */
  | { readonly kind: 'insert'; readonly list: string; readonly after: number; readonly theirs: number }
  /** The whole list of the document's own text, where the plan has none. */
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'remove'; readonly list: string; readonly index: number }
  /** A comment about a key, or where there is none of that name, about the first of its map. */
  | {
      readonly kind: 'remark';
      readonly path: DataPath;
      readonly key: string;
      readonly text: string;
      readonly insteadOf: readonly string[];
    };

/** What is to be told of, and what it takes. */
export interface PlannedChange {
  readonly change: PlanChange;
  readonly ops: readonly PlanOp[];
}
