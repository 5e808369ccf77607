import { meantId } from '../../model/plan.ts';
import type { Rule } from '../rule.ts';

/** Work can wait only for an activity of the same plan. */
export const afterUnknown: Rule<'plan/after-unknown'> = {
  id: 'plan/after-unknown',
  severity: 'error',
  *check({ plans }) {
    for (const { file, activities } of plans) {
      const ids = activities.map(({ id }) => id);
      const known = new Set(ids);
      for (const { index, after } of activities)
        for (const [i, found] of after.entries())
          if (!known.has(found))
            yield {
              file,
              path: ['activities', index, 'after', i],
              args: { found, nearest: meantId(found, ids) },
            };
    }
  },
};
