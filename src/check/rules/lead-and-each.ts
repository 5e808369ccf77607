import type { Rule } from '../rule.ts';

/** An activity is led by somebody, or owed by every member of its groups: not both. */
export const leadAndEach: Rule<'plan/lead-and-each'> = {
  id: 'plan/lead-and-each',
  severity: 'error',
  spoilsLists: true,
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { id, index, lead, each } of activities)
        if (lead.length > 0 && each.length > 0)
          yield { file, path: ['activities', index, 'each'], target: 'key', args: { activity: id } };
  },
};
