import { stringify } from 'csv-stringify/sync';
import { csvCell } from './csv-cell.ts';

/**
 * A table for people to open in a spreadsheet and fill in: UTF-8 with a byte order mark, without which Excel takes it for
 * another encoding.
 *
 * @param delimiter what the spreadsheet of the reader's country parts cells with
 */
export function sheetCsv(rows: readonly (readonly string[])[], delimiter: ';' | ','): string {
  const cells = rows.map((row) => row.map(csvCell));
  return stringify(cells, { bom: true, delimiter, record_delimiter: '\r\n', quote_record_delimiter: true });
}
