import { nearest } from '../../i18n/nearest.ts';
import type { Rule } from '../rule.ts';

/** Groups and successors of an agency are entries of the same register. */
export const registerUnknownId: Rule<'register/unknown-id'> = {
  id: 'register/unknown-id',
  severity: 'error',
  spoilsLists: true,
  *check({ register }) {
    const groups = register.groups.map(({ id }) => id);
    const agencies = register.agencies.map(({ id }) => id);
    for (const agency of register.agencies)
      for (const [key, ids, known] of [
        ['groups', agency.groups, groups],
        ['successors', agency.successors, agencies],
      ] as const)
        for (const [i, found] of ids.entries())
          if (!known.includes(found))
            yield {
              file: agency.proposedIn ?? register.file,
              path: ['agencies', agency.index, key, i],
              args: { found, nearest: nearest(found, known)[0] ?? null },
            };
  },
};
