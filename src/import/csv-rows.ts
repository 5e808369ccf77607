import { parse } from 'csv-parse/sync';

export type CsvRows =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  /** The line, counted from 1, where quotation marks go wrong. */
  | { readonly ok: false; readonly line: number };

/**
 * The cells of a text, row by row; rows may differ in length, and an empty line is a row with one empty cell.
 *
 * @param atMost how many rows are read
 */
export function csvRows(text: string, delimiter: string, atMost: number): CsvRows {
  try {
    const options = { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, to: atMost };
    return { ok: true, rows: parse(text, options) };
  } catch (error) {
    const { lines, code } = error as { readonly lines?: number; readonly code?: string };
    if (code === undefined || lines === undefined) throw error;
    return { ok: false, line: lines };
  }
}
