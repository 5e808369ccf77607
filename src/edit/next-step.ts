import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';
import type { TextEdit } from '../load/text-rule.ts';
import type { WhenContext } from '../time/when.ts';
import type { Remark } from './remark-edits.ts';

export interface NextPlanOptions {
  readonly words: Words;
  /** The file of the earlier plan, for the comment that says where the new one comes from. */
  readonly file: string;
  /** What commands wrote of the earlier plan and keep beside it; null where nothing is kept. */
  readonly written: string | null;
  /** Id of the new plan. */
  readonly plan: string;
  readonly year: number;
  /** Of the earlier plan. */
  readonly context: WhenContext & { readonly year: number };
  /** Agencies that are no longer there when the new year begins, with what is to be said of each. */
  readonly gone: ReadonlyMap<string, string>;
}

/** One thing that is done to a plan's text to make it a later year's. */
export interface NextStep {
  readonly edits?: readonly TextEdit[];
  readonly remark?: Remark;
  /** What it makes of the data; null for a key that is gone. */
  readonly change?: { readonly path: DataPath; readonly value: string | number | null };
  /** What it is counted as. */
  readonly kind?: 'kept' | 'moved' | 'left' | 'text' | 'other-year';
  readonly gone?: readonly string[];
}
