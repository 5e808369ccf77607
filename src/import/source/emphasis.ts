/** Stars around words, as mail and notes mark what is slanted or bold; "2 * 3", "(*)" and a bullet are none. */
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*)])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu;

export function withoutEmphasis(text: string): string {
  return text.replace(EMPHASIS, '$2');
}
