/** A number or bullet, understood. */
export interface Label {
  /** As the document has it: `6.1.` */
  readonly printed: string;
  /** Labels of one style under one heading are neighbours; `1.` and `1)` are two styles. */
  readonly style: string;
  /** What kind of sign it is, whatever mark closes it. */
  readonly family: LabelFamily;
  /** What an id takes of it, level by level: `6.1.` → `6`, `1`. Empty for a bullet. */
  readonly steps: readonly string[];
  /** Its place in its row, from 1; 0 for a bullet. */
  readonly order: number;
}

export type LabelFamily =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'upper'
  | 'roman'
  | 'article'
  | 'named'
  | 'arabic'
  | 'dotted'
  | 'lower'
  | 'small-roman'
  | 'parenthesis'
  | 'bullet';

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

/** Place of a letter in the alphabet, Vietnamese and English letters in one row; 0 for no letter. */
export const letterOrder = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1;

/** `đ` → `dd`: ids are ASCII. */
export const asciiStep = (step: string): string => step.replace('đ', 'dd').replace('Đ', 'DD');

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number that a Roman numeral up to 89 means; 0 where it is none. */
export function romanValue(text: string): number {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i.test(text)) return 0;
  const digits = [...text.toUpperCase()].map((sign) => ROMAN_DIGITS[sign] ?? 0);
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0);
}
