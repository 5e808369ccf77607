import type { Rule } from '../rule.ts';

/** A plan rests on and cites what existed when it was issued. */
export const basisAfterIssue: Rule<'plan/basis-after-issue'> = {
  id: 'plan/basis-after-issue',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, issued, basis, cited } of plans)
      for (const [key, documents] of Object.entries({ basis, cited }))
        for (const [i, { number, date }] of documents.entries())
          if (date !== null && issued !== null && date > issued)
            yield { file, path: [key, i, 'date'], args: { number, date, issued } };
  },
};
