import { bareHead, columnOf, LIST_COLUMNS, nearestHead, type TableColumn } from './record-columns.ts';
import type { TableProblem } from './table-problem.ts';
import type { TableSheet } from './table-sheet.ts';

/** Where the columns of a table stand. */
export interface TableHeads {
  /** The position of the row of the heads among those of the sheet, from 0. */
  readonly at: number;
  /** Each column with its position, from 0, and its head as written. */
  readonly columns: ReadonlyMap<TableColumn, { readonly at: number; readonly head: string }>;
  /** How many cells the row of the heads has. */
  readonly width: number;
  /** A list of obligations that the program wrote, with columns to fill in, or a table made to be filled in. */
  readonly form: 'list' | 'report';
  readonly problems: readonly TableProblem[];
}

/**
 * Reads the heads of a sheet: each column in any place, in either language, once. They stand in the first row that has
 * two known ones, below titles; where none has, the first row was meant to have them.
 */
export function tableHeads({ name, rows }: TableSheet): TableHeads {
  const known = (cells: readonly string[]) => new Set(cells.map(columnOf).filter((column) => column !== null)).size;
  const at = Math.max(
    0,
    rows.findIndex(({ cells }) => known(cells) >= 2),
  );
  const { row = 1, cells = [] } = rows[at] ?? {};
  const columns = new Map<TableColumn, { readonly at: number; readonly head: string }>();
  const problems: TableProblem[] = [];
  for (const [position, cell] of cells.entries()) {
    const head = bareHead(cell.replace(/\s+/g, ' ').normalize('NFC'));
    const column = columnOf(head);
    const twin = column && columns.get(column);
    const base = { sheet: name, row, column: head };
    if (column && twin) problems.push({ ...base, code: 'table/repeated-column', args: { first: twin.head } });
    else if (column) columns.set(column, { at: position, head });
    else if (head !== '')
      problems.push({ ...base, code: 'table/unknown-column', args: { nearest: nearestHead(head) } });
  }
  const [day, doneOn] = [columns.get('date'), columns.get('done_on')];
  const form = doneOn || (!day && LIST_COLUMNS.some((column) => columns.has(column))) ? 'list' : 'report';
  const heads = { at, columns, width: cells.length, form } as const;
  const whole = { sheet: name, row, column: null };
  if (columns.size === 0) return { ...heads, problems: [{ ...whole, code: 'table/no-heads', args: {} }] };
  // A row reports one thing, on one day.
  if (day && doneOn)
    problems.push({ sheet: name, row, column: day.head, code: 'table/repeated-column', args: { first: doneOn.head } });
  const missing = REQUIRED[form].filter((column) => !columns.has(column));
  if (missing.length > 0) problems.push({ ...whole, code: 'table/missing-columns', args: { columns: missing } });
  return { ...heads, problems };
}

const REQUIRED: Readonly<Record<TableHeads['form'], readonly TableColumn[]>> = {
  list: ['activity', 'done_on'],
  report: ['activity', 'status', 'date'],
};

/** Whether something can be reported in a sheet at all: of other sheets of a workbook nothing is wrong. */
export function isToFill({ columns }: TableHeads): boolean {
  return columns.has('activity') && (columns.has('done_on') || columns.has('date'));
}
