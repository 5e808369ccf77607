/** The number of a row, and how deep it stands: A, I, 1, 1.1, a, then a dash. */
export interface RowNumber {
  /** Without brackets and points: `I`, `1.2`, `a`; null for a dash. */
  readonly number: string | null;
  readonly depth: number;
}

/** Deeper than any number: what stands under a row without saying so. */
export const NO_NUMBER = 9;
export const SECTION_DEPTH = 1;
const DASH: RowNumber = { number: null, depth: 8 };

const ROMAN = /^[IVX]{1,6}$/;
const FORM = String.raw`(?:[IVX]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[a-zđ]\d)`;
const WHOLE = new RegExp(`^\\(?(?:Phần |Mục |Nhóm )?(${FORM})\\s*[.)/:]*$`, 'u');
const BEFORE = new RegExp(`^\\(?(${FORM})(?:[.)/]+(?=\\s)|[.)/:]+(?=\\p{Lu})|\\s*[-–:](?=\\s))\\s*(?=\\S)`, 'u');
const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+(?=\S)/;
const BULLET = /^[-–—+*•▪●○◦]+\s*/;

/** All of a cell as a number or a bullet; null where it is anything else. */
export function rowNumber(text: string): RowNumber | null {
  const cell = text.trim();
  if (/^[-–—+*•▪]$/.test(cell)) return DASH;
  const [, number] = WHOLE.exec(cell) ?? [];
  return number === undefined ? null : { number: bare(number), depth: depthOf(number) };
}

/** The number or bullet that a text begins with, and the text without it. */
export function leadingNumber(text: string): { readonly number: RowNumber; readonly rest: string } | null {
  const bullet = BULLET.exec(text);
  if (bullet && text.length > bullet[0].length) return { number: DASH, rest: text.slice(bullet[0].length) };
  const found = DOTTED.exec(text) ?? BEFORE.exec(text);
  const number = found?.[1];
  if (!found || number === undefined) return null;
  return { number: { number: bare(number), depth: depthOf(number) }, rest: text.slice(found[0].length) };
}

function bare(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

function depthOf(number: string): number {
  if (ROMAN.test(number)) return SECTION_DEPTH;
  if (/^\p{Lu}$/u.test(number)) return 0;
  if (/^\d/.test(number)) return 2 + Math.min(3, number.split('.').length - 1);
  return /\d/.test(number) ? 7 : 6;
}
