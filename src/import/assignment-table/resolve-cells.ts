import type { SourceRow } from '../source/source-document.ts';
import type { ColumnRole } from './column-role.ts';
import type { TableColumn } from './table-columns.ts';

/** What stands in one column of a row, after merged cells and words for "the same" were followed to their value. */
export interface ResolvedCell {
  readonly column: TableColumn;
  readonly text: string;
  /** The row above that the value was taken from; null where it stands here. */
  readonly above: number | null;
  /** It is one cell with its left neighbour. */
  readonly isRight: boolean;
}

/** Reads rows in their order. Without any merges the table is of a text file, which repeats merged cells. */
export function cellResolver(
  columns: readonly TableColumn[],
  hasMerges: boolean,
): (row: SourceRow) => readonly ResolvedCell[] {
  const above = new Map<number, { readonly raw: string; readonly text: string; readonly line: number }>();
  const work = columns.findIndex(({ role }) => role === 'content');
  const keys = columns.flatMap(({ role }, at) => (role === 'content' || role === 'number' ? [at] : []));
  let before: SourceRow | null = null;
  return (row) => {
    const raw = (at: number) => (row.cells[at]?.text ?? '').trim();
    const isAsBefore = (at: number) => raw(at) === (before?.cells[at]?.text ?? '').trim();
    const isRepeated = !hasMerges && raw(work) !== '' && keys.every(isAsBefore);
    const cells = columns.map((column, at): ResolvedCell => {
      const text = raw(at);
      const goesOn = row.cells[at]?.goesOn ?? null;
      const kept = above.get(at);
      const isRight = goesOn === 'right';
      const isDown = kept?.raw === text && (goesOn === 'down' || (isRepeated && isAsBefore(at)));
      if (kept && (isDown || isSameAsAbove(text, column.role)))
        return { column, text: kept.text, above: kept.line, isRight };
      // A heading that is one cell over all columns is no value of theirs.
      if (text !== '' && (at === work || text !== raw(work))) above.set(at, { raw: text, text, line: row.line });
      return { column, text, above: null, isRight };
    });
    before = row;
    return cells;
  };
}

/** "-nt-", "nt", quotation marks, "như trên": the same as in the cell above. */
function isSameAsAbove(text: string, role: ColumnRole): boolean {
  if (role === 'number' || text === '' || text.length > 12) return false;
  return /^[-–\s]*(?:["″“”''’]{1,2}|\/\/|n\s?t|như trên)[-–.\s]*$/iu.test(text);
}
