import { parseDate } from '../time/parse-date.ts';
import { contradictions } from './contradictions.ts';
import { readListRow } from './list-row.ts';
import type { TableColumn } from './record-columns.ts';
import type { RecordRow } from './record-row.ts';
import { readReportRow } from './report-row.ts';
import { cellText, type RowReader, type TableContext } from './row-reader.ts';
import { statusOf } from './status-word.ts';
import { isToFill, type TableHeads, tableHeads } from './table-heads.ts';
import type { TableProblem } from './table-problem.ts';
import type { TableRow, TableSheet } from './table-sheet.ts';

/** What the sheets of a file report, as far as they can be read, with everything that is wrong with them. */
export interface RecordTable {
  readonly rows: readonly RecordRow[];
  /** Rows in which something is reported, right or wrong. */
  readonly filled: number;
  /** Rows of an activity in which nothing is reported yet. */
  readonly empty: number;
  readonly problems: readonly TableProblem[];
  /** Rows below a table that are none of it: who made it, on which day. */
  readonly below: readonly { readonly sheet: string | null; readonly row: number }[];
  /** Names of sheets in which nothing can be reported, though somebody has written something there. */
  readonly otherSheets: readonly string[];
}

/** Where somebody reports something. */
const FILLED: Readonly<Record<TableHeads['form'], readonly TableColumn[]>> = {
  report: ['status', 'date', 'evidence', 'when', 'approved_by', 'note'],
  list: ['status', 'done_on', 'evidence', 'when', 'approved_by', 'note', 'product'],
};

/** Reads what the rows of sheets report. Where nothing can be reported in any of them, the first is told what it lacks. */
export function readRecordTable(sheets: readonly TableSheet[], context: TableContext): RecordTable {
  const told = sheets.filter(({ rows }) => rows.length > 0).map((sheet) => ({ sheet, heads: tableHeads(sheet) }));
  const toFill = told.filter(({ heads }) => isToFill(heads));
  const read = toFill.length > 0 ? toFill : told.slice(0, 1);
  const others = told.filter((one) => !read.includes(one)).map(({ sheet }) => sheet.name ?? '');
  const isFromPeople = (sheet: string) => !context.list.isOverview(sheet);
  const tables = read.map(({ sheet, heads }) => readSheet(sheet, heads, context));
  const rows = tables.flatMap((table) => table.rows);
  return {
    rows,
    filled: tables.reduce((sum, { filled }) => sum + filled, 0),
    empty: tables.reduce((sum, { empty }) => sum + empty, 0),
    problems: [...tables.flatMap(({ problems }) => problems), ...contradictions(rows)],
    below: tables.flatMap(({ below }) => below),
    otherSheets: others.filter(isFromPeople),
  };
}

function readSheet(sheet: TableSheet, heads: TableHeads, context: TableContext): Omit<RecordTable, 'otherSheets'> {
  const problems = [...heads.problems];
  const rows: RecordRow[] = [];
  const below: { sheet: string | null; row: number }[] = [];
  let filled = 0;
  let empty = 0;
  const activityAt = heads.columns.get('activity')?.at ?? -1;
  const isOfPlan = (id: string) => context.plan.activities.some((activity) => activity.id === id.split('@')[0]);
  const last = sheet.rows.findLastIndex(({ cells }) => isOfPlan(cellText(cells[activityAt] ?? '')));
  // Heads that cannot be read would make a fault of every row.
  for (const [position, written] of problems.length > 0 ? [] : [...sheet.rows.entries()].slice(heads.at + 1)) {
    const found: TableProblem[] = [];
    const reader = readerOf(sheet.name, written, heads, context, found);
    const isTooLong = written.cells.slice(heads.width).some((text) => text.trim() !== '');
    if (!isTooLong && isNumbering(written)) continue;
    if (position > last && reader.cell('activity') === '' && !reportsAnything(reader)) {
      below.push({ sheet: sheet.name, row: written.row });
      continue;
    }
    const isEmpty = FILLED[heads.form].every(
      (column) => reader.cell(column) === '' && !hasFailed(written, heads, column),
    );
    const read = isTooLong || isEmpty ? 'untouched' : readRow(written, heads, reader);
    if (isTooLong) reader.tell(null, 'table/too-many-cells', { heads: heads.width, isSheet: sheet.name !== null });
    else if (read === 'untouched') {
      empty += isOfPlan(reader.cell('activity')) ? 1 : 0;
      continue;
    }
    filled += 1;
    problems.push(...found);
    if (read !== null && read !== 'untouched') rows.push({ sheet: sheet.name, row: written.row, heads, ...read });
  }
  return { rows, filled, empty, problems, below };
}

/** Whether a row without an id has a word or a day where a table has one: an id may have been lost. */
function reportsAnything({ cell }: RowReader): boolean {
  return statusOf(cell('status')) !== null || parseDate(cell('date')) !== null || parseDate(cell('done_on')) !== null;
}

function readRow(written: TableRow, heads: TableHeads, reader: RowReader): ReturnType<typeof readListRow> {
  const failed = FILLED[heads.form].filter((column) => hasFailed(written, heads, column));
  for (const column of failed) reader.tell(column, 'table/no-value', {});
  if (failed.length > 0) return null;
  return heads.form === 'list' ? readListRow(reader) : readReportRow(reader);
}

function readerOf(
  sheet: string | null,
  { row, cells }: TableRow,
  { columns }: TableHeads,
  context: TableContext,
  problems: TableProblem[],
): RowReader {
  return {
    context,
    cell: (column) => cellText(cells[columns.get(column)?.at ?? -1] ?? ''),
    has: (column) => columns.has(column),
    tell: (column, code, args) => {
      const head = column && (columns.get(column)?.head ?? null);
      problems.push({ sheet, row, column: head, code, args } as TableProblem);
    },
  };
}

function hasFailed({ failed }: TableRow, { columns }: TableHeads, column: TableColumn): boolean {
  return failed?.includes(columns.get(column)?.at ?? -1) ?? false;
}

/** `(1) | (2) | (3)`: the numbers of the columns, as papers have them below the heads. */
function isNumbering({ cells }: TableRow): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return written.length > 1 && written.every((cell) => /^\(?\d{1,2}\)?$/.test(cell));
}
