import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { SourceRow, SourceTable } from '../source/source-document.ts';
import { guessColumns } from './guess-columns.ts';
import { settleColumns } from './settle-columns.ts';
import { countsColumns, headsAt, repeatsHeads, type TableColumn } from './table-columns.ts';

export interface FoundHeads {
  readonly columns: readonly TableColumn[];
  /** Whether a row prints heads, counts the columns, or stands above them. */
  readonly isHead: (row: SourceRow, at: number) => boolean;
}

/** A title or a unit may stand above the heads. */
const MAX_ABOVE = 4;

/** Finds the heads of a table of assignments; a table without heads is guessed from what stands in it. */
export function findHeads(table: SourceTable, context: { names: NameBook; when: WhenContext }): FoundHeads | null {
  const { rows } = table;
  for (let at = 0; at <= MAX_ABOVE && at < rows.length; at += 1) {
    const found = headsAt(rows, at);
    if (!found) continue;
    const end = at + found.rows;
    const printed = rows.slice(at, end);
    const isHead = (row: SourceRow, position: number): boolean =>
      position < end ||
      repeatsHeads(row, printed) ||
      (isUnderHeads(rows, position, end, printed) && countsColumns(row));
    return { columns: settleColumns(found.columns, rows.slice(end)), isHead };
  }
  const columns = guessColumns(rows, context);
  return columns && { columns, isHead: () => false };
}

function isUnderHeads(rows: readonly SourceRow[], at: number, end: number, heads: readonly SourceRow[]): boolean {
  const before = rows[at - 1];
  return at === end || (before !== undefined && repeatsHeads(before, heads));
}
