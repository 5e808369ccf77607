import { readAssignmentTable } from '../../../src/import/assignment-table/read-assignment-table.ts';
import { nameBook } from '../../../src/import/names/name-book.ts';
import type { SourceCell, SourceTable } from '../../../src/import/source/source-document.ts';

const REGISTER = { file: 'agencies.yaml', agencies: [], groups: [] };
export const NAMES = nameBook(REGISTER, '2019-01-15');
export const WHEN = { year: 2019, issued: '2019-01-15' };

/** Rows of cells between `|`; `>` goes on from the left, `^` from above, `/` breaks a line. */
export function wordTable(text: string): SourceTable {
  const rows: (readonly SourceCell[])[] = [];
  for (const line of text.trim().split('\n')) {
    const cells: SourceCell[] = [];
    for (const [at, raw] of line.split('|').entries()) {
      const cell = raw.trim();
      if (cell === '>') cells.push({ text: cells[at - 1]?.text ?? '', goesOn: 'right' });
      else if (cell === '^') cells.push({ text: rows.at(-1)?.[at]?.text ?? '', goesOn: 'down' });
      else cells.push({ text: cell.split(' / ').join('\n'), goesOn: null });
    }
    rows.push(cells);
  }
  return { kind: 'table', line: 10, rows: rows.map((cells, at) => ({ line: 10 + at, cells })) };
}

/** The same table as a text file holds it: merged cells repeated, lines of a cell joined by a blank. */
export function textTable(text: string): SourceTable {
  const table = wordTable(text);
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => ({ text: cell.text.replace(/\n/g, ' '), goesOn: null })),
  }));
  return { ...table, rows };
}

/** What was read, short enough to compare by eye: one line a row. */
export function readShort(table: SourceTable): readonly string[] | null {
  const read = readAssignmentTable(table, NAMES, WHEN);
  if (!read) return null;
  return read.rows.map(
    ({ role, number, title, lead, coordinating, others, when, window, parts, product, note, inferred }) => {
      const names = (list: typeof lead) =>
        list.map(({ text, kind }) => (kind === 'class' ? `${text}*` : text)).join(' + ');
      const told = [
        ['C', names(lead)],
        ['P', names(coordinating)],
        ['O', others],
        [
          'T',
          when === null
            ? null
            : `${when} → ${window ? `${window.kind} ${window.to ?? window.recurrence ?? ''}`.trim() : '?'}`,
        ],
        ['-', parts.join(' + ')],
        ['S', product],
        ['G', note],
        ['!', inferred.map(({ field, why, line }) => `${field} ${why} ${line}`).join(', ')],
      ].flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
      return [`${role}${number === null ? '' : ` ${number}`}`, title, ...told]
        .filter((part) => part !== '')
        .join(' | ');
    },
  );
}
