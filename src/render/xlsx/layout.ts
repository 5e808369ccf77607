import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Sheet } from '../../view/sheet.ts';
import { belowHead } from './below-head.ts';
import { textCell, valueCell } from './cell-value.ts';
import { cellStyle, HEAD, NOTE, SECTION, SIZE, SUBTITLE, TITLE, TITLE_SIZE } from './looks.ts';
import { PAGE } from './page.ts';
import { columnWidth, headHeight, rowHeight, tableWidth, textHeight } from './row-height.ts';

/** Of the empty line between title and head, in points. */
const GAP = 6;

/** A sheet laid out. */
export interface Layout {
  readonly sheet: WriteSheet;
  /** The line of the head, from 0. */
  readonly head: number;
}

/**
 * Puts title, head, rows and notes on the lines of a sheet.
 *
 * @param name as the workbook allows it
 */
export function layOut(sheet: Sheet, name: string): Layout {
  const { title, rows, notes = [] } = sheet;
  const columns = sheet.columns.map((column, at) => {
    const values = rows.map((row) => (row.kind === 'cells' ? row.cells[at]?.value : null));
    const texts = values.filter((value) => typeof value === 'string');
    return { ...column, width: columnWidth(column, texts) };
  });
  const width = tableWidth(columns);
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  let line = 0;
  const put = (lineCells: readonly Partial<Cell>[], height: number) => {
    for (const [at, cell] of lineCells.entries()) cells.set(`${line},${at}`, cell);
    rowDefs.set(line, { height });
    line += 1;
  };
  const putAcross = (text: string, style: CellStyle, height: number) => {
    if (columns.length > 1) merges.push({ startRow: line, endRow: line, startCol: 0, endCol: columns.length - 1 });
    put(
      columns.map((_, at) => (at === 0 ? { ...textCell(text), style } : { style })),
      height,
    );
  };

  for (const [i, text] of title.entries())
    if (i === 0) putAcross(text, TITLE, textHeight(text, width, true, TITLE_SIZE));
    else putAcross(text, SUBTITLE, textHeight(text, width, false));
  if (title.length > 0) put([], GAP);
  const head = line;
  put(
    columns.map((column) => ({ ...textCell(column.head), style: HEAD })),
    headHeight(columns),
  );
  for (const row of rows)
    if (row.kind === 'section') putAcross(row.text, SECTION, rowHeight(columns, row));
    else
      put(
        columns.map((column, at) => ({ ...valueCell(column, row.cells[at]), style: cellStyle(column, row.cells[at]) })),
        rowHeight(columns, row),
      );
  const end = line - 1;
  if (notes.length > 0) put([], GAP);
  for (const text of notes) putAcross(text, NOTE, textHeight(text, width, false, SIZE));

  return {
    head,
    sheet: {
      name,
      columns: columns.map((column) => ({ width: column.width })),
      cells,
      rowDefs,
      merges,
      freezePane: { rows: head + 1 },
      ...(rows.length > 0 ? belowHead(columns, head, end) : {}),
      ...PAGE,
    },
  };
}
