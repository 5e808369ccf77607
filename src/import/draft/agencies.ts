import type { InferenceReason } from '../../model/draft.ts';
import type { Party } from '../names/party.ts';
import type { Assignment } from '../sentence/read-assignments.ts';

/** Who does a piece of work, and where the document says so. */
export interface Agencies {
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
  readonly others: string | null;
  /** The line that names the lead. */
  readonly line: number;
  /** Why it counts for this work; null where the work's own sentence names it. */
  readonly why: InferenceReason | null;
}

export function agenciesOf(assignment: Assignment, line: number, heading: Agencies | null): Agencies {
  const { lead, coordinating, others, leadFrom } = assignment;
  if (leadFrom === 'heading' && heading) {
    // Whoever the heading names beside its lead is meant too, unless the sentence names others.
    const isAlone = coordinating.length === 0 && others === null;
    const beside = isAlone ? heading : { coordinating, others };
    return { ...heading, lead, coordinating: beside.coordinating, others: beside.others };
  }
  return {
    lead,
    coordinating,
    others,
    line,
    why: leadFrom === 'addressee' || leadFrom === 'heading' ? 'addressee' : null,
  };
}

/** Whether an assignment says anything about who does the work. */
export function namesAnybody({ lead, coordinating, others }: Pick<Agencies, 'lead' | 'coordinating' | 'others'>) {
  return lead.length > 0 || coordinating.length > 0 || others !== null;
}
