/** One word, number or mark of a time expression. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, one spelling per word (`quí` → `quý`, `hàng` → `hằng`), any dash as `-`. */
  readonly text: string;
  /** Offsets in the source text, for showing the piece as written. */
  readonly start: number;
  readonly end: number;
  /** No space stands before it. */
  readonly glued: boolean;
}

/** The text of the token at `at`; empty past either end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** So many of them stand before no word; the limit keeps a long repetition from being read again at each of its words. */
const MOST_SKIPPED = 12;

/** The first token from `at` on that is none of these words. */
export function skipWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  while (i < at + MOST_SKIPPED && words.includes(textAt(tokens, i))) i++;
  return i;
}
