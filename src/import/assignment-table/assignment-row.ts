import type { Inference } from '../../model/draft.ts';
import type { WhenProblem } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import type { Party } from '../names/party.ts';

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
  /** How deep it stands by its number, 0 for `A`; what has none stands deepest, but a heading under `A` alone. */
  readonly depth: number;
  /** The section's or the work's words. */
  readonly title: string;
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  readonly others: string | null;
  readonly when: string | null;
  readonly window: Window | null;
  readonly whenProblem: WhenProblem | null;
  /** Points of the work: dashes under it in its cell, or rows under it without a lead or a time of their own. */
  readonly parts: readonly string[];
  readonly product: string | null;
  readonly note: string | null;
  readonly inferred: readonly Inference[];
}
