import { typedLabel } from './typed-label.ts';

/** A cell of columns that are set without a table is a name or a date; a sentence with a tab in it is a sentence. */
const SHORT = 80;

/** Whether the tabs of a line set texts side by side: the head of a document, a signature beside its recipients. */
export function isColumns(written: string): boolean {
  const cells = written
    .trim()
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  if (cells.length < 2 || typedLabel(written.trim()) !== null) return false;
  return cells.every((cell) => cell.length <= SHORT && /^[\p{Lu}\d]/u.test(cell));
}
