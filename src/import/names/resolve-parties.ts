import type { DraftParty, InferenceReason, ProposedAgency } from '../../model/draft.ts';
import type { NameBook } from './name-book.ts';
import type { Party } from './party.ts';

/** Gives parties their ids, and gathers those that the register does not know. */
export interface Resolver {
  readonly resolve: (
    party: Party,
    line: number,
  ) => { readonly party: DraftParty; readonly why: InferenceReason | null };
  readonly proposed: () => readonly ProposedAgency[];
}

export function resolver(_names: NameBook): Resolver {
  return {
    resolve: ({ text, kind }) => ({
      party: { text, kind: kind === 'class' ? 'class' : 'agency', ids: ['co-quan'] },
      why: null,
    }),
    proposed: () => [],
  };
}
