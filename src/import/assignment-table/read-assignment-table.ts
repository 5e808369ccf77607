import type { Inference } from '../../model/draft.ts';
import type { WhenContext, WhenProblem } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import type { SourceTable } from '../source/source-document.ts';

/** A table that assigns work: TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm | Ghi chú. */
export interface AssignmentTable {
  /** One for each row of the table, in its order. */
  readonly rows: readonly AssignmentRow[];
}

export interface AssignmentRow {
  readonly line: number;
  /** Its cells joined by ` | `, each once. */
  readonly text: string;
  readonly role: 'table-head' | 'section' | 'work' | 'continuation' | 'not-understood';
  /** What stands in the column of numbers: `I`, `1`, `1.2`, `a`; null where there is none. */
  readonly number: string | null;
  /** The section's or the work's words. */
  readonly title: string;
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  readonly others: string | null;
  readonly when: string | null;
  readonly window: Window | null;
  readonly whenProblem: WhenProblem | null;
  readonly product: string | null;
  readonly note: string | null;
  readonly inferred: readonly Inference[];
}

/** Reads a table as one of assignments; null where its columns say that it is none (a head in two columns, figures). */
export function readAssignmentTable(_table: SourceTable, _names: NameBook, _when: WhenContext): AssignmentTable | null {
  return null;
}
