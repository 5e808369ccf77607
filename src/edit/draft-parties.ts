import type { DraftItem, DraftParty } from '../model/draft.ts';

/** Whoever leads is not listed beside: "-nt-" in a table says the agencies above, the lead among them. */
export function helpersOf({ lead, coordinating }: DraftItem): readonly string[] {
  const leads = idsOf(lead);
  return idsOf(coordinating.filter(({ kind }) => kind === 'agency')).filter((id) => !leads.includes(id));
}

/** Leads that the document names among the helpers too. */
export function leadsBeside({ lead, coordinating }: DraftItem): readonly string[] {
  const leads = idsOf(lead);
  return coordinating
    .filter(({ kind, ids }) => kind === 'agency' && ids.some((id) => leads.includes(id)))
    .map(({ text }) => text);
}

/** Classes of agencies, each of which is meant. */
export function classes(parties: readonly DraftParty[]): readonly DraftParty[] {
  return parties.filter(({ kind }) => kind === 'class');
}

export function idsOf(parties: readonly DraftParty[]): readonly string[] {
  return [...new Set(parties.flatMap(({ ids }) => ids))];
}
