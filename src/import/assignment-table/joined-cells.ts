import type { ColumnRole } from './column-role.ts';
import type { CellValue, RowFacts } from './row-facts.ts';
import { periodsOf } from './time-cell.ts';

/** What a work says in the columns of one role: its own row and those that go on with it, each value once. */
export function joinedCells(role: ColumnRole, rows: readonly RowFacts[]): CellValue | null {
  const found = rows.flatMap(({ values }) => values.filter(({ column }) => column.role === role));
  const [first] = found;
  if (!first) return null;
  if (role === 'period') return { ...first, text: periodsOf(found.flatMap(({ column }) => column.period ?? [])) };
  const texts = [...new Set(found.map(({ text }) => text))];
  const isAbove = found.every(({ above }) => above !== null);
  return { text: texts.join('\n'), head: first.head, above: isAbove ? first.above : null };
}
