import type { Party, PartyList } from '../names/party.ts';

/** Those who work along with the lead: named ones, and open groups in the document's words. */
export interface Partners {
  readonly coordinating: readonly Party[];
  readonly others: string | null;
}

/** Divides lists of partners, as they follow each other in a text. Open groups side by side stay one stretch of words. */
export function partnersIn(text: string, lists: readonly PartyList[]): Partners {
  const coordinating: Party[] = [];
  const groups: string[] = [];
  for (const { parties } of lists) {
    let group = null as Pick<Party, 'start' | 'end'> | null;
    for (const party of parties) {
      if (party.kind === 'open') group = { start: group?.start ?? party.start, end: party.end };
      else {
        coordinating.push(party);
        if (group !== null) groups.push(text.slice(group.start, group.end));
        group = null;
      }
    }
    if (group !== null) groups.push(text.slice(group.start, group.end));
  }
  return { coordinating, others: groups.length > 0 ? [...new Set(groups)].join('; ') : null };
}

/** In the place of the lead no group is open: each of its members has the duty. */
export function asLeads(parties: readonly Party[]): readonly Party[] {
  return parties.map((party) => (party.kind === 'open' ? { ...party, kind: 'class' } : party));
}
