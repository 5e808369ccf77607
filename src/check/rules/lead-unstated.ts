import type { Rule } from '../rule.ts';

/** Work that nobody leads is done by nobody. Those who "have to do with it" help; they do not lead. */
export const leadUnstated: Rule<'plan/lead-unstated'> = {
  id: 'plan/lead-unstated',
  severity: 'error',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { id, index, lead, each, unstated } of activities)
        if (lead.length === 0 && each.length === 0 && !unstated.includes('lead'))
          yield { file, path: ['activities', index], args: { activity: id } };
  },
};
