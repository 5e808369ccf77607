/**
 * The letters of Vietnamese, with or apart from their accents, for use between `[` and `]` in a pattern. `\p{L}\p{M}` says no
 * more of these texts, and in a pattern without regard to capitals it takes milliseconds to be made ready.
 */
const LETTERS = 'A-Za-zÀ-ỹ';

/** No letter or digit stands before this place of a pattern, or after it: `\b` knows the letters of English only. */
export const WORD_BEGIN = `(?<![0-9${LETTERS}])`;
export const WORD_END = `(?![0-9${LETTERS}])`;

/** A pattern for whole words anywhere in a text, capitals or not. */
export function anywhere(words: string, flags: 'iu' | 'giu' = 'iu'): RegExp {
  return new RegExp(`${WORD_BEGIN}(?:${words})${WORD_END}`, flags);
}
