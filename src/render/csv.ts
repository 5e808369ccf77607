import { stringify } from 'csv-stringify/sync';
import type { View } from '../view/document.ts';
import { csvCell } from './csv-cell.ts';

/** RFC 4180, UTF-8 without a byte order mark: the fields as header row, one row an item. */
export function renderCsv({ data: { fields, items } }: View): string {
  const rows = items.map((item) => fields.map((field) => csvCell(item[field] ?? null)));
  // Once told its line end, the library quotes no other: a lone LF or CR would pass bare.
  return stringify([fields, ...rows], { record_delimiter: '\r\n', quote_record_delimiter: true });
}
