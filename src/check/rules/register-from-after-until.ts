import type { Rule } from '../rule.ts';

/** An agency that ends before it begins exists on no day: it would drop out of every group. */
export const registerFromAfterUntil: Rule<'register/from-after-until'> = {
  id: 'register/from-after-until',
  severity: 'error',
  *check({ register: { file, agencies } }) {
    for (const { index, id, from, until, proposedIn } of agencies)
      if (from !== null && until !== null && from > until)
        yield { file: proposedIn ?? file, path: ['agencies', index, 'from'], args: { agency: id, from, until } };
  },
};
