import type { AgencyRegister } from '../model/agency-register.ts';
import type { Proposal } from '../model/workspace.ts';

/** What plans propose for the register, beside each of them. */
export const PROPOSED_FILE = 'agencies.proposed.yaml';

/** The register as a plan knows it: an entry that is only proposed counts where the register has none of its id. */
export function addProposals(register: AgencyRegister, proposed: readonly AgencyRegister[]): AgencyRegister {
  const agencies = [...register.agencies];
  const groups = [...register.groups];
  const known = new Set([...agencies, ...groups].map(({ id }) => id));
  for (const { file, ...lists } of proposed) {
    const isNew = ({ id }: { readonly id: string }) => !known.has(id);
    agencies.push(...lists.agencies.filter(isNew).map((agency) => ({ ...agency, proposedIn: file })));
    groups.push(...lists.groups.filter(isNew).map((group) => ({ ...group, proposedIn: file })));
    // Only now: an id that stands twice in one file is a finding.
    for (const { id } of [...lists.agencies, ...lists.groups]) known.add(id);
  }
  return { ...register, agencies, groups };
}

/** Every entry that is proposed, each with its place. */
export function proposalsOf(register: AgencyRegister, proposed: readonly AgencyRegister[]): readonly Proposal[] {
  const known = new Set([...register.agencies, ...register.groups].map(({ id }) => id));
  return proposed.flatMap(({ file, ...lists }) =>
    (['agencies', 'groups'] as const).flatMap((list) =>
      lists[list].map(({ id, index }) => ({ file, list, index, id, isKnown: known.has(id) })),
    ),
  );
}
