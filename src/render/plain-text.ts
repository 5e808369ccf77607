const WHITE_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
/** Controls (C0, DEL, C1), overrides of the writing direction, halves of a character, and what XML knows no character for. */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

/**
 * Text of a plan as one line that cannot act on a terminal or a page: runs of white space become one space,
 * characters that command instead of show become U+FFFD. Nothing visible is lost; non-breaking spaces stay.
 */
export function plainText(text: string): string {
  return text.replace(WHITE_SPACE, ' ').replace(HARMFUL, '\ufffd').trim();
}
