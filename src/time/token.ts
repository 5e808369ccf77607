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
