import { formatVnDate } from '../time/iso-date.ts';
import type { RecordRow } from './record-row.ts';
import type { TableProblem } from './table-problem.ts';

/**
 * Rows of one agency on one activity that cannot both be true: the work ended twice without being opened again in
 * between, or one thing of one day told in two ways. Of two that say the same nothing is said, nor of remarks.
 */
export function contradictions(rows: readonly RecordRow[]): readonly TableProblem[] {
  const told = new Map<string, RecordRow[]>();
  for (const row of rows) {
    if (row.record.status === 'note') continue;
    const work = `${row.agency} ${row.record.activity}`;
    told.set(work, [...(told.get(work) ?? []), row]);
  }
  return [...told.values()].flatMap(contradicted).map(({ row, other }): TableProblem => {
    const { status, date } = other.record;
    return {
      sheet: row.sheet,
      row: row.row,
      column: row.heads.columns.get('status')?.head ?? null,
      code: 'table/contradiction',
      args: { sheet: other.sheet === row.sheet ? null : other.sheet, row: other.row, status, date: formatVnDate(date) },
    };
  });
}

/** Each row that another one, told of an earlier day or higher up, speaks against. */
function contradicted(rows: readonly RecordRow[]): readonly { readonly row: RecordRow; readonly other: RecordRow }[] {
  const found: { row: RecordRow; other: RecordRow }[] = [];
  const sorted = [...rows].sort((a, b) => (a.record.date < b.record.date ? -1 : a.record.date > b.record.date ? 1 : 0));
  let ended: RecordRow | null = null;
  for (const [i, row] of sorted.entries()) {
    const { status, date } = row.record;
    const sameDay = sorted.slice(0, i).find(({ record }) => record.status === status && record.date === date);
    const isEnd: boolean = status === 'done' || status === 'cancelled';
    const other: RecordRow | null = sameDay ?? (isEnd ? ended : null);
    if (other && JSON.stringify(other.record) !== JSON.stringify(row.record)) found.push({ row, other });
    if (status === 'reopened') ended = null;
    else if (isEnd) ended ??= row;
  }
  return found;
}
