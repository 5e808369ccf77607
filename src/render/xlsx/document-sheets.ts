import type { Cell, Column, RenderOptions, Row } from '../../view/document.ts';
import type { Sheet, SheetCell, SheetRow } from '../../view/sheet.ts';
import type { PlainBlock } from '../month-tables.ts';
import { textWidth } from '../text-width.ts';
import { blockLines } from './block-lines.ts';

/** In characters. */
const NARROWEST = 7;
const WIDEST = 50;
const OF_LINES = 120;
/** How many characters of a sheet a type size is. */
const CHARACTERS = 2;
/** More lines than these have a sheet of their own: what stands above a table stays on the screen when it is scrolled. */
const FEW = 5;

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * A sheet for each table of a document, called as the heading that it stands under, in letters as whom they go to; a few lines before it are told above
 * it, after the last table under it. More lines, and a document without a table, are sheets of lines.
 */
export function documentSheets(document: readonly PlainBlock[], words: RenderOptions['words']): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let lines: Line[] = [];
  let name = '';
  for (const block of document) {
    const isHeading = block.kind === 'heading';
    if (isHeading && (block.level > 1 || name === '')) name = block.text;
    if (block.kind === 'addressee' && block.names.length === 1) name = block.names[0] as string;
    if (block.kind !== 'table') {
      const said = blockLines(block).filter((text) => text !== '');
      lines.push(...said.map((text) => ({ text, isHeading })));
      continue;
    }
    // The last heading is told above the table.
    if (lines.length > FEW) sheets.push(lineSheet(name, lines.at(-1)?.isHeading ? lines.slice(0, -1) : lines, words));
    const title = lines.length > FEW ? [name] : lines.map(({ text }) => text);
    sheets.push({ ...tableSheet(block.columns, block.rows), name, title });
    lines = [];
  }
  const last = sheets.at(-1);
  if (last === undefined || lines.length > FEW) return [...sheets, lineSheet(name, lines, words)];
  return [...sheets.slice(0, -1), { ...last, notes: lines.map(({ text }) => text) }];
}

/** @param under the heading that the lines stand under, where none of them is one */
function lineSheet(under: string, lines: readonly Line[], words: RenderOptions['words']): Sheet {
  return {
    name: lines.find(({ isHeading }) => isHeading)?.text ?? under,
    title: [],
    columns: [{ head: words('sheet/content', {}), width: OF_LINES, kind: 'text' }],
    rows: lines.map(({ text, isHeading }) =>
      isHeading ? { kind: 'section', text } : { kind: 'cells', cells: [{ value: text }] },
    ),
  };
}

function tableSheet(columns: readonly Column[], rows: readonly Row[]): Pick<Sheet, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ head, align }, at) => {
      const texts = rows.map((row) => (row.kind === 'cells' ? cellText(row.cells[at]) : ''));
      return { head, width: widthOf([head, ...texts]), kind: 'text', ...(align && { align }) };
    }),
    rows: rows.map((row): SheetRow => {
      if (row.kind === 'section') return row;
      return { kind: 'cells', cells: columns.map((column, at) => sheetCell(column, row.cells[at])) };
    }),
  };
}

/** Wide enough for each text on one line, as long as that is not too wide for a page. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.flatMap((text) => text.split('\n').map(textWidth)));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest * CHARACTERS) + 2));
}

function cellText(cell: Cell | undefined): string {
  return [cell?.text ?? '', cell?.note ?? ''].filter((text) => text !== '').join('\n');
}

/** What stands on the right is a number where it looks like one. */
function sheetCell({ align }: Column, cell: Cell | undefined): SheetCell {
  const text = cellText(cell);
  const value = align === 'right' && /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
  return { value, ...(cell?.tone && { tone: cell.tone }), ...(cell?.ground && { ground: cell.ground }) };
}
