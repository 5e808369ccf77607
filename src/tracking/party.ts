import { UsageError } from '../diagnostics/errors.ts';
import { fold } from '../i18n/fold.ts';
import { nearest } from '../i18n/nearest.ts';
import { type AgencyGroup, type AgencyRegister, groupById, LEADS_GROUP } from '../model/agency-register.ts';
import { type AgencySearch, findAgency } from '../model/find-agency.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import { membersOf } from './members-of.ts';
import type { Obligation } from './obligation.ts';

/** An agency, or a group that stands for its members. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** Ids under which it owes and helps: its own, and those of the members of a group. */
  readonly ids: readonly string[];
}

/** Whether an obligation is a party's: that of an agency, or of the members of a group that nobody has listed. */
export function isOf({ ids }: Party, { agency, group }: Obligation): boolean {
  const owner = agency ?? group;
  return owner !== null && ids.includes(owner);
}

/**
 * The agencies and groups that a person means who names several with commas. A name may itself hold commas: as many
 * words as name one are taken together.
 *
 * @throws UsageError with the candidates where a piece means none or several
 */
export function partiesMeant(workspace: Workspace, plan: Plan, text: string): readonly Party[] {
  const pieces = text.split(',');
  const parties: Party[] = [];
  for (let at = 0; at < pieces.length; ) {
    const lengths = pieces.map((_, i) => pieces.length - i).filter((length) => at + length <= pieces.length);
    const named = (length: number) =>
      pieces
        .slice(at, at + length)
        .join(',')
        .trim();
    const length = lengths.find((count) => typeof search(workspace, named(count)) === 'string') ?? 1;
    const party = partyMeant(workspace, plan, named(length));
    if (!parties.some(({ id }) => id === party.id)) parties.push(party);
    at += length;
  }
  return parties;
}

/**
 * The agency that a person means, or the group: by its id, name or alias.
 *
 * @throws UsageError with the candidates where the text means none or several
 */
export function partyMeant(workspace: Workspace, plan: Plan, text: string): Party {
  const { register } = workspace;
  const found = search(workspace, text);
  if (typeof found === 'string') {
    const agency = register.agencies.find(({ id }) => id === found);
    const members = agency ? [] : membersOf(workspace, plan, found);
    const name = agency?.name ?? groupById(register, found)?.name ?? found;
    return { id: found, name, ids: [...new Set([found, ...members])] };
  }
  const candidates = found.candidates.map(({ id, name }) => ({ id, name }));
  if (found.found === 'many') throw new UsageError('usage/many-agencies', { found: text, candidates });
  const near = nearest(text, groupsOf(register).flatMap(namesOfGroup), 1);
  const groups = groupsOf(register).filter((group) => namesOfGroup(group).some((name) => near.includes(name)));
  throw new UsageError('usage/unknown-agency', { found: text, nearest: [...candidates, ...groups].slice(0, 3) });
}

/** The id of what a text means, or why it means nothing. A group's whole name comes before a part of an agency's. */
function search({ register }: Workspace, text: string): string | Extract<AgencySearch, { candidates: unknown }> {
  const wanted = fold(text);
  const byId = register.agencies.find(({ id }) => id === text);
  if (byId) return byId.id;
  const group = groupsOf(register).find((one) => namesOfGroup(one).some((name) => fold(name) === wanted));
  if (group && wanted !== '') return group.id;
  const found = findAgency(register, text);
  return found.found === 'one' ? found.agency.id : found;
}

type Named = Pick<AgencyGroup, 'id' | 'name' | 'aliases'>;

function groupsOf({ groups }: AgencyRegister): readonly Named[] {
  return [...groups, { id: LEADS_GROUP, name: LEADS_GROUP, aliases: [] }];
}

function namesOfGroup({ id, name, aliases }: Named): readonly string[] {
  return [id, name, ...aliases];
}
