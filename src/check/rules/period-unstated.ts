import type { Activity } from '../../model/plan.ts';
import type { Rule } from '../rule.ts';

/** What returns without a period has no next time: nobody can say when it is late. */
export const periodUnstated: Rule<'plan/period-unstated'> = {
  id: 'plan/period-unstated',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const activity of activities)
        if (lacksPeriod(activity) && !activity.unstated.includes('period'))
          yield {
            file,
            path: ['activities', activity.index, 'when'],
            args: { activity: activity.id, text: activity.when ?? '' },
          };
  },
};

/** Whether its words say that it returns and not how often. */
export function lacksPeriod({ window }: Activity): boolean {
  return window?.recurrence?.includes('period unspecified') ?? false;
}
