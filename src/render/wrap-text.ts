import { displayWidth } from './display-width.ts';
import { slices } from './slices.ts';

/**
 * Breaks plain text (see `plainText`) into lines of at most `width` columns: between words, and inside a word only
 * when it is wider than a line of its own. Always at least one line; no line ends in a blank.
 *
 * @param used columns of the first line that are already taken; that line comes out empty when no word fits after them
 */
export function wrapText(text: string, width: number, used = 0): readonly string[] {
  if (used + displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let column = used;
  for (const word of text.split(' ')) {
    const gap = line === '' ? 0 : 1;
    const wordWidth = displayWidth(word);
    if (column + gap + wordWidth <= width) {
      line += gap === 1 ? ` ${word}` : word;
      column += gap + wordWidth;
      continue;
    }
    // A line may hold nothing but marks: no column taken, and still not to be lost.
    if (column > 0 || line !== '') lines.push(line);
    const pieces = wordWidth > width ? breakWord(word, width) : [word];
    line = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
    column = displayWidth(line);
  }
  lines.push(line);
  return lines.map((each) => each.trimEnd());
}

/** Pieces of at most `width` columns. Only a letter that is wider than that alone is parted from its marks. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let column = 0;
  for (const [letter, letterWidth] of letters(word, width)) {
    if (column + letterWidth > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      column = 0;
    }
    piece += letter;
    column += letterWidth;
  }
  return [...pieces, piece];
}

/** Letters with their widths; of a letter wider than `width` its characters. */
function* letters(word: string, width: number): Generator<readonly [string, number], void, undefined> {
  const segmenter = new Intl.Segmenter();
  for (const slice of slices(word))
    for (const { segment } of segmenter.segment(slice)) {
      const letterWidth = displayWidth(segment);
      if (letterWidth <= width) yield [segment, letterWidth];
      else for (const character of segment) yield [character, displayWidth(character)];
    }
}
