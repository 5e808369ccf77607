/** Controls (C0, DEL, C1), line ends of other systems, overrides of the writing direction, halves of a character. */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/**
 * A text as it may be shown: what commands instead of shows becomes U+FFFD, one for one, so that columns stay true.
 * Reports come without such characters; a renderer that a terminal or a CI server obeys does not rely on it.
 */
export function shownText(text: string): string {
  return text.replace(HARMFUL, '\ufffd');
}
