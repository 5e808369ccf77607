import type { Cell, Column } from '../../view/document.ts';

const DAY = /^(\d{2})\/(\d{2})\/(\d{4})(?!\d)/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** `IX.2.đ`, and the heading `IX. Tổ chức thực hiện`. */
const ROMAN_ID = /^([IVXL]{1,7})(?=$|\.[\p{L}\p{N} ])/u;
const ROMAN = { I: 1, V: 5, X: 10, L: 50 } as const;

/**
 * What a cell is sorted by where that is not its text: a day as ISO, the first part of a bar in hundredths of a percent,
 * 0 for the mark of none among numbers, a number for the Roman one of an id.
 *
 * @returns null where the text itself will do
 */
export function sortValue({ text, bar = [] }: Cell, { align }: Column): string | null {
  const total = bar.reduce((sum, { count }) => sum + count, 0);
  if (total > 0) return String(Math.round(((bar[0]?.count ?? 0) / total) * 10_000));
  const [, day, month, year] = DAY.exec(text) ?? [];
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (align === 'right' && !SAYS_SOMETHING.test(text)) return '0';
  const [roman] = ROMAN_ID.exec(text) ?? [];
  return roman === undefined ? null : `${fromRoman(roman)}${text.slice(roman.length)}`;
}

function fromRoman(roman: string): number {
  const values = [...roman].map((letter) => ROMAN[letter as keyof typeof ROMAN]);
  return values.reduce((sum: number, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
