import type { Rule } from '../rule.ts';

/** An agency written twice in one list is likely another agency misspelt or forgotten. */
export const agencyRepeated: Rule<'plan/agency-repeated'> = {
  id: 'plan/agency-repeated',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { id, index, lead, each, coordinating } of activities)
        for (const [key, agencies] of Object.entries({ lead, each, coordinating }))
          for (const [i, agency] of agencies.entries())
            if (agencies.indexOf(agency) < i)
              yield { file, path: ['activities', index, key, i], args: { activity: id, agency } };
  },
};
