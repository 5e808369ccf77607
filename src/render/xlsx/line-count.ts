import { textWidth } from '../text-width.ts';

/** Where a line may end: after a blank or a hyphen. */
const PIECES = /[^ -]*[ -]|[^ -]+/g;

/**
 * How many lines a text takes that is wrapped between words, and inside those that are longer than a line.
 *
 * @param room the width of a line, in type sizes
 */
export function lineCount(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

/** @returns in type sizes: the room that a text needs for no line to end inside a word */
export function widestPiece(text: string): number {
  return Math.max(0, ...[...text.matchAll(PIECES)].map(([piece]) => textWidth(piece.trimEnd())));
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(PIECES)) {
    const width = textWidth(piece);
    // A blank at the end of a line takes no room.
    const needed = textWidth(piece.trimEnd());
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    if (needed > room) {
      const full = Math.ceil(needed / room) - 1;
      lines += full;
      used = needed - full * room;
    } else used += width;
  }
  return lines;
}
