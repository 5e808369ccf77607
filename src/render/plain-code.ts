/** Controls but the tab, overrides of the writing direction, halves of a character, and what XML knows no character for. */
const HARMFUL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

/**
 * Lines of code that cannot act on a terminal or a page: indentation and tabs stay, characters that command instead of
 * show become U+FFFD, blanks at the ends of lines and empty lines at both ends are left out. Lines end with `\n`.
 */
export function plainCode(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(HARMFUL, '\ufffd').trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
