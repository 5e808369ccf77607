import type { Rule } from '../rule.ts';

/** An id of the register names one agency or one group. */
export const registerDuplicateId: Rule<'register/duplicate-id'> = {
  id: 'register/duplicate-id',
  severity: 'error',
  spoilsLists: true,
  *check({ register: { file, agencies, groups } }) {
    const seen = new Set<string>();
    for (const [list, entries] of [
      ['agencies', agencies],
      ['groups', groups],
    ] as const)
      for (const { index, id, proposedIn } of entries) {
        if (seen.has(id)) yield { file: proposedIn ?? file, path: [list, index, 'id'], args: { id } };
        seen.add(id);
      }
  },
};
