import type { Rule } from '../rule.ts';

/** Work without a time is never due; either it was forgotten, or the document says none, which must be said. */
export const whenUnstated: Rule<'plan/when-unstated'> = {
  id: 'plan/when-unstated',
  severity: 'error',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { id, index, when, window, unstated } of activities)
        if (window?.kind === 'unstated' && !unstated.includes('when'))
          yield {
            file,
            path: when === null ? ['activities', index] : ['activities', index, 'when'],
            args: { activity: id, text: when },
          };
  },
};
