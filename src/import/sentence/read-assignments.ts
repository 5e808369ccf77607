import type { NameBook } from '../names/name-book.ts';
import type { Party } from '../names/party.ts';
import { bracketed } from './bracketed-roles.ts';
import { asLeads, partnersIn } from './partner-list.ts';
import { type Passage, passageOf } from './passage.ts';
import { readLabels } from './read-labels.ts';
import { firstWordOf } from './sentences.ts';
import { type FoundAssignment, spoken } from './spoken-assignments.ts';
import { capitalised, workIn } from './task-words.ts';

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
  /** Where the task stands in the text; both are `end` where there is none. */
  readonly taskStart: number;
  readonly taskEnd: number;
  /** Where the lead was found: in the sentence, the heading, or nowhere. */
  readonly leadFrom: 'sentence' | 'heading' | 'addressee' | null;
}

/** The assignments of one paragraph (label taken off), in its order; none where it assigns nothing. */
export function readAssignments(source: string, { names, heading }: AssignmentContext): readonly Assignment[] {
  const passage = passageOf(source, names);
  const found = bracketed(passage) ?? labelled(passage) ?? spoken(passage, heading);
  return found.map(({ work, ...rest }, index) => {
    const end = found[index + 1]?.start ?? source.trimEnd().length;
    const [taskStart, taskEnd] = work ?? [end, end];
    const task = work === null ? null : capitalised(source.slice(taskStart, taskEnd));
    return { ...rest, end, task, taskStart, taskEnd };
  });
}

/** "Cơ quan chủ trì: …; phối hợp: …": one assignment, of the work that stands before the labels or of none. */
function labelled(passage: Passage): readonly FoundAssignment[] | null {
  const { text } = passage;
  const labels = readLabels(passage);
  if (labels === null) return null;
  const start = firstWordOf(text);
  const lead = asLeads(labels.lead);
  const work = start < labels.start ? workIn(text, [start, labels.start]) : null;
  return [{ start, lead, ...partnersIn(text, labels.partners), work, leadFrom: lead.length > 0 ? 'sentence' : null }];
}
