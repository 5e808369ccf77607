import type { Cell, Row } from '../view/document.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Draws all rows of a table. When any of them takes more than one line, a blank line stands between rows, so that the
 * eye can tell them apart; a section always has one above it.
 *
 * @param draw the lines of an ordinary row
 */
export function separateRows(
  rows: readonly Row[],
  width: number,
  paint: Paint,
  draw: (cells: readonly Cell[]) => readonly string[],
): readonly string[] {
  const blocks = rows.map((row) =>
    row.kind === 'cells' ? draw(row.cells) : wrapText(row.text, width).map((line) => paint(line, 'strong')),
  );
  const airy = blocks.some((lines, index) => rows[index]?.kind === 'cells' && lines.length > 1);
  const afterSection = (index: number) => rows[index - 1]?.kind === 'section';
  return blocks.flatMap((lines, index) => {
    const separate = rows[index]?.kind === 'section' || (airy && !afterSection(index));
    return index > 0 && separate ? ['', ...lines] : lines;
  });
}
