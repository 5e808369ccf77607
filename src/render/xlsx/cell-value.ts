import type { Cell } from 'hucre/xlsx';
import type { SheetCell, SheetColumn } from '../../view/sheet.ts';
import { cellText } from './cell-text.ts';

/** What the library takes for an error of a formula: as a run of rich text it stays a text. */
const LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Workbooks count days from here; they take 1900 for a leap year. */
const FIRST_DAY = '1900-03-01';

export function textCell(text: string): Partial<Cell> {
  if (text === '') return { value: null };
  const value = cellText(text);
  return LIKE_ERROR.test(value) ? { value, richText: [{ text: value }] } : { value };
}

/** A day becomes a real day, where a workbook can count it. */
export function valueCell({ kind }: SheetColumn, cell: SheetCell | undefined): Partial<Cell> {
  const value = cell?.value ?? null;
  if (typeof value !== 'string') return { value };
  const isDay = kind === 'day' && DAY.test(value) && value >= FIRST_DAY;
  return isDay ? { value: new Date(`${value}T00:00:00Z`) } : textCell(value);
}
