import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import type { ColumnRole } from './column-role.ts';
import { type CellParties, readPartyCell } from './party-cell.ts';
import { remembered } from './remembered.ts';
import { type CellTime, readTime } from './time-cell.ts';

export interface RowContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  /** Who is named in a cell of a column. */
  readonly people: (cell: string, column: ColumnRole) => CellParties;
  /** What time a cell under a head names. */
  readonly time: (cell: string, head: string) => CellTime;
}

export function rowContext(names: NameBook, when: WhenContext): RowContext {
  return {
    names,
    when,
    people: remembered((cell, column: ColumnRole) => readPartyCell(cell, column, names)),
    time: remembered((cell, head: string) => readTime(cell, head, when)),
  };
}
