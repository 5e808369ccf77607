import type { XmlElement } from '@rgrove/parse-xml';
import type { SourceCell } from '../source/source-document.ts';
import { childOf, localName } from '../xml-part.ts';
import { linesOf, type Reading, readParagraphs, type WordParagraph } from './paragraph.ts';
import { numberProperty, textProperty } from './properties.ts';
import { shownParts } from './shown-parts.ts';

/** What Word itself allows. */
const MAX_COLUMNS = 63;
const NOTHING: SourceCell = { text: '', goesOn: null };

/** One row after the other, each with a cell for every column of the grid; rows in which nothing stands but what stands above are left out. */
export function readTable(table: XmlElement, reading: Reading): readonly (readonly SourceCell[])[] {
  const rows: SourceCell[][] = [];
  for (const row of shownParts(table, () => {})) {
    if (localName(row) !== 'tr') continue;
    const properties = childOf(row, 'trPr');
    const isDeleted = childOf(properties, 'del') !== undefined;
    if (isDeleted || childOf(properties, 'ins')) reading.tally.add('tracked-changes');
    if (!isDeleted) rows.push(gridRow(row, rows.at(-1) ?? [], reading));
  }
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows
    .map((row) => [...row, ...Array<SourceCell>(width - row.length).fill(NOTHING)])
    .filter((row) => row.some(({ text, goesOn }) => text !== '' && goesOn === null));
}

function gridRow(row: XmlElement, above: readonly SourceCell[], reading: Reading): SourceCell[] {
  const properties = childOf(row, 'trPr');
  const cells = Array<SourceCell>(room(numberProperty(properties, 'gridBefore') ?? 0, 0)).fill(NOTHING);
  for (const cell of shownParts(row, () => {})) {
    if (localName(cell) !== 'tc') continue;
    const look = childOf(cell, 'tcPr');
    const text = cellText(cell, reading);
    if (cells.length >= MAX_COLUMNS) {
      // No grid is so wide: what stands there is kept, in the last column.
      const last = cells.at(-1) as SourceCell;
      cells[cells.length - 1] = { ...last, text: [last.text, text].filter((one) => one !== '').join('\n') };
      continue;
    }
    const isMerged =
      childOf(look, 'vMerge') !== undefined && (textProperty(look, 'vMerge') ?? 'continue') === 'continue';
    const covered = isMerged && text === '' ? above[cells.length]?.text : undefined;
    const isBeside = textProperty(look, 'hMerge') === 'continue' && text === '' ? cells.at(-1)?.text : undefined;
    const shown = covered ?? isBeside ?? text;
    cells.push({ text: shown, goesOn: covered !== undefined ? 'down' : isBeside !== undefined ? 'right' : null });
    const span = room(numberProperty(look, 'gridSpan') ?? 1, cells.length - 1);
    if (span > 1) cells.push(...Array<SourceCell>(span - 1).fill({ text: shown, goesOn: 'right' }));
  }
  return cells;
}

/** How many columns of so many there are left. */
function room(wanted: number, taken: number): number {
  return Math.max(0, Math.min(wanted, MAX_COLUMNS - taken));
}

function cellText(cell: XmlElement, reading: Reading): string {
  if (childOf(childOf(cell, 'tcPr'), 'cellDel')) {
    reading.tally.add('tracked-changes');
    return '';
  }
  return blocksWithin(cell, reading)
    .flatMap((block) => (Array.isArray(block) ? block.map(nestedRow) : cellLines(block as WordParagraph)))
    .filter((line) => line !== '')
    .join('\n');
}

type WithinBlock = WordParagraph | readonly (readonly SourceCell[])[];

/** Paragraphs and tables under an element, in their order. */
export function blocksWithin(parent: XmlElement, reading: Reading): readonly WithinBlock[] {
  const blocks: WithinBlock[] = [];
  let together: XmlElement[] = [];
  const close = () => {
    for (const paragraph of readParagraphs(together, reading)) blocks.push(paragraph);
    together = [];
  };
  for (const part of shownParts(parent, () => reading.tally.add('tracked-changes'))) {
    if (localName(part) === 'p') together.push(part);
    if (localName(part) !== 'tbl') continue;
    close();
    const sole = soleCells(part);
    if (sole === null) blocks.push(readTable(part, reading));
    else for (const block of sole.flatMap((cell) => blocksWithin(cell, reading))) blocks.push(block);
  }
  close();
  return blocks;
}

/** The cells of a table of one column, which is no table but a frame around text; null for any other. */
function soleCells(table: XmlElement): readonly XmlElement[] | null {
  const rows = shownParts(table, () => {}).filter((row) => localName(row) === 'tr');
  if (rows.some((row) => childOf(childOf(row, 'trPr'), 'del'))) return null;
  const cells = rows.map((row) => shownParts(row, () => {}).filter((cell) => localName(cell) === 'tc'));
  return cells.every(({ length }) => length === 1) ? cells.flat() : null;
}

/** A number that stands alone in a cell was set by the word processor; a bullet alone says nothing. */
function cellLines(paragraph: WordParagraph): readonly string[] {
  const { label } = paragraph;
  const lines = linesOf(paragraph, false).map(({ text }) => text);
  if (label === null) return lines;
  if (lines.length === 0) return /[\p{L}\d]/u.test(label) ? [label] : [];
  return [`${label} ${lines[0]}`, ...lines.slice(1)];
}

/** A table within a cell, as lines of it. */
function nestedRow(row: readonly SourceCell[]): string {
  return row
    .filter(({ goesOn, text }) => goesOn === null && text !== '')
    .map(({ text }) => text)
    .join(' ');
}
