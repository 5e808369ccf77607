import type { Rule } from '../rule.ts';

/** What a plan brought along for the register counts, and is nobody's until a person has looked at it. */
export const registerProposed: Rule<'register/proposed'> = {
  id: 'register/proposed',
  severity: 'warning',
  *check({ proposals }) {
    for (const { file, list, index, id, isKnown } of proposals)
      yield { file, path: [list, index, 'id'], args: { id, isKnown, isGroup: list === 'groups' } };
  },
};
