import { utf16Of } from '../load/decode-text.ts';
import { columnOf } from './record-columns.ts';
import type { TableSheet } from './table-sheet.ts';
import type { WorkbookFault } from './xlsx/read-workbook.ts';

/** Some seven times what the sheets of all agencies of a province take under one plan, headings and titles among them. */
export const MAX_ROWS = 5_000;

/** Why nothing can be read of a table. */
export type TableFault =
  | { readonly reason: 'not-utf8' | 'empty' | 'too-many-rows' | WorkbookFault }
  | { readonly reason: 'quotes'; readonly line: number };

/** What stands in a file, sheet by sheet; a CSV file is a sheet without a name. */
export type Cells =
  | { readonly ok: true; readonly sheets: readonly TableSheet[] }
  | { readonly ok: false; readonly fault: TableFault };

const DELIMITERS = [';', ',', '\t'];

/** Titles and the like. */
const MAX_LINES_ABOVE_HEADS = 20;

/** Reads a workbook or a CSV file, told apart by what they begin with: names of files lie. */
export async function readCells(bytes: Uint8Array): Promise<Cells> {
  const read = isArchive(bytes) ? await readSheets(bytes) : await readCsv(bytes);
  if (!read.ok) return read;
  const rows = read.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows === 0) return { ok: false, fault: { reason: 'empty' } };
  return rows > MAX_ROWS ? { ok: false, fault: { reason: 'too-many-rows' } } : read;
}

/** An archive, as .xlsx and .ods are, or what .xls and workbooks with a password are. */
function isArchive([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

async function readSheets(bytes: Uint8Array): Promise<Cells> {
  const { readWorkbook } = await import('./xlsx/read-workbook.ts');
  const read = readWorkbook(bytes, MAX_ROWS);
  return read.ok ? read : { ok: false, fault: { reason: read.reason } };
}

/**
 * Reads a table as spreadsheets save one: UTF-8 or UTF-16, its cells parted by semicolons, commas or tabs. The sign that
 * makes most known heads of one of its first lines is the one.
 */
async function readCsv(bytes: Uint8Array): Promise<Cells> {
  const text = decode(bytes);
  if (text === null) return { ok: false, fault: { reason: 'not-utf8' } };
  const { csvRows } = await import('./csv-rows.ts');
  const known = (delimiter: string) => {
    const heads = csvRows(text.trimStart(), delimiter, MAX_LINES_ABOVE_HEADS);
    return heads.ok
      ? Math.max(0, ...heads.rows.map((row) => row.filter((head) => columnOf(head) !== null).length))
      : -1;
  };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, heads: known(delimiter) }));
  const [best] = scored.sort((a, b) => b.heads - a.heads);
  const read = csvRows(text, best?.delimiter ?? ',', Number.MAX_SAFE_INTEGER);
  if (!read.ok) return { ok: false, fault: { reason: 'quotes', line: read.line } };
  const rows = [...read.rows.entries()].map(([at, cells]) => ({ row: at + 1, cells }));
  return {
    ok: true,
    sheets: [{ name: null, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }],
  };
}

/** Without its byte order mark; null where it is neither UTF-8 nor UTF-16. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
