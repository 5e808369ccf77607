import type { XmlElement } from '@rgrove/parse-xml';
import type { TableRow } from '../table-sheet.ts';
import { childOf, childrenOf } from '../xml-part.ts';
import { cellText, type Workbook } from './cell-text.ts';

/** Far more than any table that people fill in, and few enough to hold. */
const MAX_COLUMNS = 500;

/** What a sheet has too much of to be read. */
export type TooMany = 'too-many-rows' | 'too-many-columns';

type Cells = Map<number, string | null>;

/** The rows of a sheet in which something stands, hidden ones too: whoever filters a sheet fills in what is left. */
export function sheetRows(sheet: XmlElement, workbook: Workbook, maxRows: number): readonly TableRow[] | TooMany {
  const rows = new Map<number, Cells>();
  let row = 0;
  for (const line of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    row = Number(line.attributes.r) || row + 1;
    const cells: Cells = new Map();
    let at = -1;
    for (const cell of childrenOf(line, 'c')) {
      at = columnOf(cell.attributes.r) ?? at + 1;
      const text = cellText(cell, workbook);
      if (text !== null && text.trim() === '') continue;
      if (at >= MAX_COLUMNS) return 'too-many-columns';
      cells.set(at, text);
    }
    if (cells.size > 0) rows.set(row, cells);
    if (rows.size > maxRows) return 'too-many-rows';
  }
  spread(rows, sheet);
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => tableRow(number, cells));
}

/** A cell that was merged with those below it speaks for each of their rows. */
function spread(rows: ReadonlyMap<number, Cells>, sheet: XmlElement): void {
  for (const { attributes } of childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell')) {
    const [first = '', last = ''] = (attributes.ref ?? '').split(':');
    const at = columnOf(first);
    if (at === null || at !== columnOf(last)) continue;
    const [top, bottom] = [rowOf(first), rowOf(last)];
    const text = rows.get(top)?.get(at);
    if (text === undefined) continue;
    for (const [row, cells] of rows) if (row > top && row <= bottom) cells.set(at, text);
  }
}

function tableRow(row: number, cells: Cells): TableRow {
  const width = Math.max(...cells.keys()) + 1;
  const texts = Array.from({ length: width }, (_, at) => cells.get(at) ?? '');
  const failed = [...cells].flatMap(([at, text]) => (text === null ? [at] : []));
  return failed.length === 0 ? { row, cells: texts } : { row, cells: texts, failed };
}

/** `AB12` → 27; null where no column is named. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0].toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
