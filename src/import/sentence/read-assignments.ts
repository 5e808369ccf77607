import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';

export interface AssignmentContext {
  readonly names: NameBook;
  /** The agencies of the heading above, or those the document is addressed to; empty where there are none. */
  readonly heading: readonly Party[];
}

/** One assignment of a paragraph: who does what. A paragraph may hold several. */
export interface Assignment {
  /** The stretch of the paragraph that speaks of it. */
  readonly start: number;
  readonly end: number;
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  /** Open groups verbatim, joined by `; `. */
  readonly others: string | null;
  /** The work itself, without trigger words and agencies; null where the sentence only assigns ("Giao Sở X chủ trì thực hiện"). */
  readonly task: string | null;
  /** Where the lead was found: in the sentence, the heading, or nowhere. */
  readonly leadFrom: 'sentence' | 'heading' | 'addressee' | null;
}

/** The assignments of one paragraph (label taken off), in its order; none where it assigns nothing. */
export function readAssignments(_text: string, _context: AssignmentContext): readonly Assignment[] {
  return [];
}
