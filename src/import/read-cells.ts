import { utf16Of } from '../load/decode-text.ts';
import { columnOf } from './record-columns.ts';

/** Some five times what all agencies of a province owe under one plan. */
export const MAX_ROWS = 1_000;

/** Why nothing can be read of a table. */
export type TableFault =
  | { readonly reason: 'spreadsheet' | 'not-utf8' | 'empty' | 'too-many-rows' }
  | { readonly reason: 'quotes'; readonly line: number };

/** The rows of a table as a spreadsheet counts them, empty ones too. */
export type Cells =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly fault: TableFault };

const DELIMITERS = [';', ',', '\t'];

/**
 * Reads a table as spreadsheets save one: UTF-8 or UTF-16, its cells parted by semicolons, commas or tabs. The sign that
 * makes most known heads of the first line is the one.
 */
export async function readCells(bytes: Uint8Array): Promise<Cells> {
  const fault = (found: TableFault): Cells => ({ ok: false, fault: found });
  if (isSpreadsheet(bytes)) return fault({ reason: 'spreadsheet' });
  const text = decode(bytes);
  if (text === null) return fault({ reason: 'not-utf8' });
  if (text.trim() === '') return fault({ reason: 'empty' });
  const { csvRows } = await import('./csv-rows.ts');
  const known = (delimiter: string) => {
    const heads = csvRows(text.trimStart(), delimiter, 1);
    return heads.ok ? (heads.rows[0] ?? []).filter((head) => columnOf(head) !== null).length : -1;
  };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, heads: known(delimiter) }));
  const [best] = scored.sort((a, b) => b.heads - a.heads);
  const read = csvRows(text, best?.delimiter ?? ',', Number.MAX_SAFE_INTEGER);
  if (!read.ok) return fault({ reason: 'quotes', line: read.line });
  const filled = read.rows.filter((row) => row.some((cell) => cell.trim() !== '')).length;
  return filled > MAX_ROWS ? fault({ reason: 'too-many-rows' }) : read;
}

/** An archive, as .xlsx and .ods are, or what .xls is. */
function isSpreadsheet([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** Without its byte order mark; null where it is neither UTF-8 nor UTF-16. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
