import type { SourceRow } from '../source/source-document.ts';
import type { ColumnRole } from './column-role.ts';
import { type Content, readContent } from './content-cell.ts';
import { cellResolver, type ResolvedCell } from './resolve-cells.ts';
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
  /** The row above whose content this is too; null where it stands here. */
  readonly contentAbove: number | null;
  /** One cell covers the row, or all of it but the number. */
  readonly isSpanning: boolean;
  /** Its own values, each with the column that it stands in. Cells that are one with the content are none. */
  readonly values: readonly (CellValue & { readonly column: TableColumn })[];
}

/** Reads rows in their order, since a cell may be one with that above. */
export function rowReader(columns: readonly TableColumn[], hasMerges: boolean): (row: SourceRow) => RowFacts {
  const resolve = cellResolver(columns, hasMerges);
  return (row) => {
    const cells = resolve(row);
    const typedIn = of(cells, 'number').join(' ');
    const content = contentOf(cells);
    const typed = rowNumber(typedIn);
    // A section's cell may begin in the column of numbers.
    const words = typed || typedIn === '' || typedIn === content ? content : [typedIn, content].join(' ').trim();
    const read = readContent(words);
    const number = typed ?? read.number;
    const rest = cells.filter(({ column }) => column.role !== 'content' && column.role !== 'number');
    const isOneWithContent = ({ text }: ResolvedCell) => text !== '' && (text === content || text === typedIn);
    const values = rest.filter(
      (cell, at) => !isEmpty(cell) && !isOneWithContent(cell) && !(cell.isRight && cell.text === rest[at - 1]?.text),
    );
    return {
      line: row.line,
      text: rowText(row, hasMerges),
      number,
      depth: number?.depth ?? NO_NUMBER,
      content: read,
      contentAbove: cells.find(({ column }) => column.role === 'content')?.above ?? null,
      isSpanning: words !== '' && values.length === 0 && rest.some(isOneWithContent),
      values: values.map(({ column, text, above }) => ({ column, text, above, head: column.head })),
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

function of(cells: readonly ResolvedCell[], role: 'number' | 'content'): readonly string[] {
  return [...new Set(cells.flatMap(({ column, text }) => (column.role === role && text !== '' ? [text] : [])))];
}

/** Where the row names no work of its own, the group of works that begins with it. */
function contentOf(cells: readonly ResolvedCell[]): string {
  const work = of(cells, 'content').join('\n');
  if (work !== '') return work;
  return cells.find(({ column, text, above }) => column.role === 'group' && text !== '' && above === null)?.text ?? '';
}

/** A dash alone says that there is nothing, and so does "Không" where agencies are named. */
function isEmpty({ text, column }: ResolvedCell): boolean {
  return !/[\p{L}\p{N}✓✔☑●•√]/u.test(text) || (PEOPLE.includes(column.role) && NOBODY.test(text));
}

const PEOPLE: readonly ColumnRole[] = ['lead', 'coordinating', 'lead-and-coordinating'];
const NOBODY = /^(?:không(?: có)?|x)\.?$/iu;
