import { isYear } from './iso-date.ts';
import { type Token, textAt } from './token.ts';

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    một: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
  }),
);

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((numeral, i) => [numeral, i + 1]),
);

/** A number in digits (at most `maxDigits`), or null. */
export function digitsAt(tokens: readonly Token[], at: number, maxDigits = 2): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= maxDigits ? Number(token.text) : null;
}

/** A four-digit year of 1900-2100, or null. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return isYear(year) ? year : null;
}

/** A count in digits or in a word ("sáu tháng"); "năm" is read as *year*, never as five. */
export function countAt(tokens: readonly Token[], at: number): number | null {
  const text = textAt(tokens, at);
  return digitsAt(tokens, at) ?? (text === 'năm' ? null : (WORDS.get(text) ?? null));
}

/** A quarter as written: Roman, in digits, or in a word; more than 4 is returned so that it can be refused by name. */
export function quarterNumberAt(tokens: readonly Token[], at: number): number | null {
  const text = textAt(tokens, at);
  if (text === 'nhất') return 1;
  return ROMAN.get(text) ?? digitsAt(tokens, at) ?? (text === 'năm' ? null : (WORDS.get(text) ?? null));
}

/** A month after the word "tháng": digits or a name (Giêng, Tư, Mười hai, Chạp), and how many tokens it takes. */
export function monthNumberAt(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly length: number } | null {
  const digits = digitsAt(tokens, at);
  if (digits !== null) return { month: digits, length: 1 };
  const text = textAt(tokens, at);
  if (text === 'giêng') return { month: 1, length: 1 };
  if (text === 'chạp') return { month: 12, length: 1 };
  const roman = ROMAN.get(text);
  if (roman !== undefined) return { month: roman, length: 1 };
  const month = WORDS.get(text);
  const after = textAt(tokens, at + 1);
  // "tháng một lần" counts, "tháng năm nay" tells a year.
  if (month === undefined || ['lần', 'kỳ', 'nay', 'sau', 'trước', 'tới', 'học'].includes(after)) return null;
  if (month === 10 && (after === 'một' || after === 'hai')) return { month: after === 'một' ? 11 : 12, length: 2 };
  return { month, length: 1 };
}
