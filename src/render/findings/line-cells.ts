import { displayWidth } from '../display-width.ts';
import { slices } from '../slices.ts';
import { nearPart } from './near-part.ts';

/** A letter of a line of code, as a terminal shows it. */
export interface LineCell {
  readonly text: string;
  /** Columns it takes. */
  readonly width: number;
  /** Where it stands in the line: UTF-16 units from 0, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** YAML has no tabs to line up with: any width is as good. */
const TAB = '    ';

/**
 * The letters (grapheme clusters) of a line around a place; where the line goes on beyond them, the first and the last
 * cell tell. A letter wider than `widest` comes in its characters.
 *
 * @param near the place, UTF-16 units from 0
 */
export function lineCells(line: string, near: number, widest: number): readonly LineCell[] {
  const part = nearPart(line, near);
  const cells: LineCell[] = [];
  let from = part.start;
  for (const letter of letters(part.text)) {
    if (letter === '\t') cells.push({ text: TAB, width: TAB.length, from, to: from + 1 });
    else cells.push(...cellsOf(letter, from, widest));
    from += letter.length;
  }
  // Where the line goes on, a letter may have been cut in two.
  return cells.slice(part.start > 0 ? 1 : 0, from < line.length ? -1 : undefined);
}

function cellsOf(letter: string, start: number, widest: number): readonly LineCell[] {
  const width = displayWidth(letter);
  if (width <= widest) return [{ text: letter, width, from: start, to: start + letter.length }];
  let from = start;
  return [...letter].map((text) => {
    const to = from + text.length;
    const cell = { text, width: displayWidth(text), from, to };
    from = to;
    return cell;
  });
}

function* letters(text: string): Generator<string, void, undefined> {
  const segmenter = new Intl.Segmenter();
  for (const slice of slices(text)) for (const { segment } of segmenter.segment(slice)) yield segment;
}
