import type { Draft, ProposedAgency } from './draft.ts';

/** Of what is proposed for the register that which the plan speaks of by its id: a class that only helps is kept in words. */
export function neededProposals({ head, items, proposed }: Draft): readonly ProposedAgency[] {
  const named = items.flatMap(({ lead, coordinating, to }) => [
    ...lead,
    ...[...coordinating, to].filter((party) => party?.kind === 'agency'),
  ]);
  const ofHead = [head.issuer, head.standing, head.secretariat].filter((party) => party?.kind === 'agency');
  const ids = new Set([...named, ...ofHead].flatMap((party) => party?.ids ?? []));
  return proposed.filter(({ id }) => ids.has(id));
}
