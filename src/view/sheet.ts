import type { Tone } from './tone.ts';

/** One sheet of a workbook: a table as staff keep it, with days that are days and numbers that are numbers. */
export interface Sheet {
  /** On its tab; renderers shorten it and make it unlike the others where a workbook asks for that. */
  readonly name: string;
  /** Lines above the head: the first is the title. */
  readonly title: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

export interface SheetColumn {
  readonly head: string;
  /** In characters of the sheet's typeface. */
  readonly width: number;
  /** What its cells hold; a day is an ISO string in `SheetCell.value` and a real day in the workbook. */
  readonly kind: 'text' | 'day' | 'number';
  readonly align?: 'left' | 'center' | 'right';
  /** The words from which one is chosen in a cell that people fill in. */
  readonly choices?: readonly string[];
  /** Whether people fill it in. */
  readonly toFill?: true;
}

export type SheetRow =
  | { readonly kind: 'cells'; readonly cells: readonly SheetCell[] }
  /** A heading across all columns. */
  | { readonly kind: 'section'; readonly text: string };

export interface SheetCell {
  /** Null is an empty cell. */
  readonly value: string | number | null;
  readonly tone?: Tone;
}
