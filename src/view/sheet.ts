import type { Tone } from './tone.ts';

/** One sheet of a workbook: a table as staff keep it, with days that are days and numbers that are numbers. */
export interface Sheet {
  /** On its tab; renderers shorten it and make it unlike the others where a workbook asks for that. */
  readonly name: string;
  /** Lines above the head: the first is the title. */
  readonly title: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Lines under the table. */
  readonly notes?: readonly string[];
}

export interface SheetColumn {
  readonly head: string;
  /** In characters of the sheet's typeface. */
  readonly width: number;
  /** What its cells hold; a day is an ISO string in `SheetCell.value` and a real day in the workbook. */
  readonly kind: 'text' | 'day' | 'number';
  readonly align?: 'left' | 'center' | 'right';
  /**
   * The words from which one is chosen in a cell that people fill in: without commas and quotes, at most 255 characters
   * in all, else a workbook cannot hold them and offers none.
   */
  readonly choices?: readonly string[];
  /** Whether people fill it in. */
  readonly toFill?: true;
  /** What a cell that says just this looks like, also after somebody has changed it. */
  readonly tones?: readonly { readonly text: string; readonly tone: Tone }[];
}

export type SheetRow =
  | { readonly kind: 'cells'; readonly cells: readonly SheetCell[] }
  /** A heading across all columns. */
  | { readonly kind: 'section'; readonly text: string };

export interface SheetCell {
  /** Null is an empty cell. */
  readonly value: string | number | null;
  readonly tone?: Tone;
  readonly ground?: Tone;
}
