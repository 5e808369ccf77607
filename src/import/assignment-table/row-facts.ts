import { fold } from '../../i18n/fold.ts';
import type { SourceRow } from '../source/source-document.ts';
import type { ColumnRole } from './column-role.ts';
import { type Content, readContent } from './content-cell.ts';
import { NO_NUMBER, type RowNumber, rowNumber } from './row-number.ts';
import type { TableColumn } from './table-columns.ts';

/** What stands in the columns of one role. */
export interface CellValue {
  /** Merged and joined; empty where nothing stands. */
  readonly text: string;
  readonly head: string;
  /** The row that it was taken from, where that is one above; else null. */
  readonly above: number | null;
}

/** A row below the heads, before anybody asks what it is in the table. */
export interface RowFacts {
  readonly line: number;
  readonly text: string;
  readonly number: RowNumber | null;
  readonly depth: number;
  readonly content: Content;
  /** The content is the cell above, or repeats it. */
  readonly contentAbove: number | null;
  /** One cell covers the row, or all of it but the number. */
  readonly isSpanning: boolean;
  /** Its own values, each with the column that it stands in. Cells that are one with the content are none. */
  readonly values: readonly (CellValue & { readonly column: TableColumn })[];
}

/** Reads rows in their order, since a cell may be one with that above, or repeat it by "-nt-". */
export function rowReader(columns: readonly TableColumn[], hasMerges: boolean): (row: SourceRow) => RowFacts {
  const above = new Map<number, { readonly raw: string; readonly text: string; readonly line: number }>();
  let before = { key: '', line: 0 };
  return (row) => {
    // A heading that is one cell over all columns is no value of theirs.
    const heading = row.cells[columns.findIndex(({ role }) => role === 'content')]?.text ?? '';
    const cells = columns.map((column, at) => {
      const { text: raw = '', goesOn = null } = row.cells[at] ?? {};
      const text = raw.trim();
      const isRight = goesOn === 'right';
      const kept = above.get(at);
      if (kept && isSameAsAbove(text, column.role)) return { column, text: kept.text, above: kept.line, isRight };
      if (goesOn === 'down' && kept?.raw === text) return { column, text: kept.text, above: kept.line, isRight };
      if (text !== '' && (raw !== heading || column.role === 'content'))
        above.set(at, { raw: text, text, line: row.line });
      return { column, text, above: null, isRight };
    });
    const contents = cells.filter(({ column }) => column.role === 'content');
    const content = distinct(contents.map(({ text }) => text)).join('\n');
    const numberCell = distinct(cells.filter(({ column }) => column.role === 'number').map(({ text }) => text)).join(
      ' ',
    );
    const typed = rowNumber(numberCell);
    // A section's cell may begin in the column of numbers.
    const words =
      typed || numberCell === '' || numberCell === content ? content : distinct([numberCell, content]).join(' ');
    const read = readContent(words);
    const number = typed ?? read.number;
    const values = cells
      .filter(({ column }) => column.role !== 'content' && column.role !== 'number')
      .map((cell, at, all) => ({
        ...cell,
        head: cell.column.head,
        isRepeat: cell.isRight && cell.text === all[at - 1]?.text,
      }))
      .filter(({ text, isRepeat }) => !isEmpty(text) && text !== content && text !== numberCell && !isRepeat);
    const key = `${numberCell}|${content}`;
    const repeats = content !== '' && !hasMerges && key === before.key ? before.line : null;
    before = { key, line: row.line };
    return {
      line: row.line,
      text: rowText(row, hasMerges),
      number,
      depth: number?.depth ?? NO_NUMBER,
      content: read,
      contentAbove: contents[0]?.above ?? repeats,
      isSpanning:
        words !== '' &&
        values.length === 0 &&
        cells.some(
          ({ column, text }) => isAfter(column.role) && text !== '' && (text === content || text === numberCell),
        ),
      values,
    };
  };
}

/** The cells of a row joined by ` | `, each once. */
export function rowText(row: SourceRow, hasMerges: boolean): string {
  const texts: string[] = [];
  for (const [at, { text, goesOn }] of row.cells.entries()) {
    const line = text.replace(/\s+/g, ' ').trim();
    const isRepeat = at > 0 && text === row.cells[at - 1]?.text && (goesOn === 'right' || !hasMerges);
    if (line !== '' && !isRepeat) texts.push(line);
  }
  return texts.join(' | ');
}

function isAfter(role: ColumnRole): boolean {
  return role !== 'number' && role !== 'content';
}

/** "-nt-", "nt", quotation marks, "như trên": the same as in the cell above. */
function isSameAsAbove(text: string, role: ColumnRole): boolean {
  if (role === 'number' || text === '' || text.length > 12) return false;
  return /^[-–\s]*(?:["″“”''’]{1,2}|\/\/)[-–\s]*$/u.test(text) || /^(?:nt|nhu tren|n t)$/.test(fold(text));
}

/** A dash alone says that there is nothing. */
function isEmpty(text: string): boolean {
  return fold(text) === '' && !/[✓✔☑●•√]/u.test(text);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
