import type { DraftItem } from '../../model/draft.ts';
import type { Party } from '../names/party.ts';

/** A table that assigns work: TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm | Ghi chú. */
export interface AssignmentTable {
  /** One for each row of the table, in its order. */
  readonly rows: readonly AssignmentRow[];
}

/** What an item of the draft says, as a row says it; `title` is that of a section too. */
type Said = Pick<
  DraftItem,
  'line' | 'title' | 'others' | 'when' | 'window' | 'whenProblem' | 'parts' | 'product' | 'note' | 'inferred'
>;

export interface AssignmentRow extends Said {
  /** Its cells joined by ` | `, each once. */
  readonly text: string;
  readonly role: 'table-head' | 'section' | 'work' | 'continuation' | 'not-understood';
  /** What stands in the column of numbers: `I`, `1`, `1.2`, `a`; null where there is none. */
  readonly number: string | null;
  /** How deep it stands by its number, 0 for `A`; what has none stands deepest, but a heading under `A` alone. */
  readonly depth: number;
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
}
