import type { Cell, Column } from '../../view/document.ts';

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})(?!\d)/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * What a cell is sorted by where that is not its text: a day as ISO, the first part of a bar in hundredths of a percent,
 * 0 for the mark of none among numbers.
 *
 * @returns null where the text itself will do
 */
export function sortValue({ text, bar = [] }: Cell, { align }: Column): string | null {
  const total = bar.reduce((sum, { count }) => sum + count, 0);
  if (total > 0) return String(Math.round(((bar[0]?.count ?? 0) / total) * 10_000));
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  return align === 'right' && !SAYS_SOMETHING.test(text) ? '0' : null;
}
