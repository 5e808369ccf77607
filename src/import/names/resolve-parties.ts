import { nearest } from '../../i18n/nearest.ts';
import { LEADS_GROUP } from '../../model/agency-register.ts';
import type { DraftParty, InferenceReason, ProposedAgency } from '../../model/draft.ts';
import { agencyName, className } from './agency-name.ts';
import { knownAgencies } from './known-agencies.ts';
import { knownGroups } from './known-groups.ts';
import type { NameBook } from './name-book.ts';
import { nearAgencies } from './near-agencies.ts';
import type { Party } from './party.ts';
import { proposedId } from './proposed-id.ts';
import { nameKey } from './short-forms.ts';

/** Gives parties their ids, and gathers those that the register does not know. */
export interface Resolver {
  readonly resolve: (
    party: Party,
    line: number,
  ) => { readonly party: DraftParty; readonly why: InferenceReason | null };
  readonly proposed: () => readonly ProposedAgency[];
}

export function resolver({ register, day }: NameBook): Resolver {
  const agencies = knownAgencies(register, day);
  const groups = knownGroups(register, (name) => agencies.find(name)?.id ?? null);
  const near = nearAgencies(register);
  const proposals = new Map<string, ProposedAgency>();
  const taken = new Set([
    LEADS_GROUP,
    ...register.agencies.map(({ id }) => id),
    ...register.groups.map(({ id }) => id),
  ]);

  const propose = (name: string, kind: ProposedAgency['kind'], line: number): string => {
    const key = `${kind} ${nameKey(name) || name}`;
    const known = proposals.get(key);
    if (known) return known.id;
    const id = proposedId(name, taken);
    taken.add(id);
    proposals.set(key, { id, kind, name, line, near: kind === 'agency' ? near(name) : nearGroups(name) });
    return id;
  };
  const nearGroups = (name: string) => {
    const byName = new Map(register.groups.map((group) => [group.name, group.id]));
    return nearest(name, byName.keys(), 3).flatMap((near) => byName.get(near) ?? []);
  };

  return {
    resolve: ({ text, kind }, line) => {
      if (kind === 'agency') {
        const name = agencyName(text);
        const known = agencies.find(name);
        const id = known?.id ?? propose(name, 'agency', line);
        return { party: { text, kind, ids: [id] }, why: known && !known.isVerbatim ? 'changed-spelling' : null };
      }
      const { ids, unknown } = groups.find(text);
      const all = unknown === null ? ids : [...ids, propose(className(unknown), 'class', line)];
      return { party: { text, kind: 'class', ids: all }, why: 'class' };
    },
    proposed: () => [...proposals.values()],
  };
}
