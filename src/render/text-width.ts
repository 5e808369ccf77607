/** Advance widths of Times New Roman from the blank to the tilde, in thousandths of the type size. */
const WIDTHS = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
];
const BLANK = 0x20;
const OF_OTHER_LATIN = 722;
const OF_OTHER_SCRIPTS = 1000;
/** What a horn adds: ơ, ư. */
const HORN = 50;

/**
 * How wide a text without line ends is in Times New Roman, upright.
 *
 * @returns in type sizes: `10` at 11 points is 110 points
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFD')) width += widthOf(character);
  return width / 1000;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? BLANK;
  if (character === '\u031b') return HORN;
  if (character === 'đ') return 500;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (character === '\u00a0') return WIDTHS[0] as number;
  return WIDTHS[code - BLANK] ?? (code < 0x530 ? OF_OTHER_LATIN : OF_OTHER_SCRIPTS);
}
