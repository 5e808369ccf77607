import { bareHead, columnOf, nearestHead, type RecordColumn } from './record-columns.ts';
import type { TableProblem } from './table-problem.ts';

/** Where the columns of a table stand. */
export interface TableHeads {
  /** The row of the heads, from 0. */
  readonly at: number;
  /** Each column with its position, from 0, and its head as written. */
  readonly columns: ReadonlyMap<RecordColumn, { readonly at: number; readonly head: string }>;
  readonly problems: readonly TableProblem[];
}

const REQUIRED: readonly RecordColumn[] = ['activity', 'status', 'date'];

/** Reads the first line that is not empty: each column in any place, in either language, once. */
export function tableHeads(rows: readonly (readonly string[])[]): TableHeads {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const columns = new Map<RecordColumn, { readonly at: number; readonly head: string }>();
  const problems: TableProblem[] = [];
  const row = at + 1;
  for (const [position, cell] of (rows[at] ?? []).entries()) {
    const head = bareHead(cell.replace(/\s+/g, ' ').normalize('NFC'));
    const column = columnOf(head);
    const twin = column && columns.get(column);
    if (column && twin) problems.push({ row, column: head, code: 'table/repeated-column', args: { first: twin.head } });
    else if (column) columns.set(column, { at: position, head });
    else if (head !== '')
      problems.push({ row, column: head, code: 'table/unknown-column', args: { nearest: nearestHead(head) } });
  }
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (columns.size === 0) return { at, columns, problems: [{ row, column: null, code: 'table/no-heads', args: {} }] };
  if (missing.length > 0)
    problems.push({ row, column: null, code: 'table/missing-columns', args: { columns: missing } });
  return { at, columns, problems };
}
