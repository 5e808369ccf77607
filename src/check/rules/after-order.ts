import { reaches } from '../circles.ts';
import type { Rule } from '../rule.ts';
import { predecessors } from './after-circle.ts';
import { isOutsideYear } from './outside-year.ts';
import { isOverdueAtBirth } from './overdue-at-birth.ts';

/** What waits for another activity cannot be due before it. */
export const afterOrder: Rule<'plan/after-order'> = {
  id: 'plan/after-order',
  severity: 'warning',
  *check({ plans }) {
    for (const plan of plans) {
      const next = predecessors(plan.activities);
      // A time that is wrong in itself has its own finding.
      const isSound = (index: number) => {
        const window = plan.activities[index]?.window;
        return window != null && !isOutsideYear(window, plan) && !isOverdueAtBirth(window, plan);
      };
      for (const { id, index, window, after } of plan.activities)
        for (const before of new Set(next(index))) {
          const first = plan.activities[before];
          const [to, afterTo] = [window?.to ?? null, first?.window?.to ?? null];
          if (!first || to === null || afterTo === null || to >= afterTo) continue;
          // In a circle no order is right; the circle is the finding.
          if (!isSound(index) || !isSound(before) || reaches(before, index, next)) continue;
          yield {
            file: plan.file,
            path: ['activities', index, 'after', after.indexOf(first.id)],
            args: { activity: id, to, after: first.id, afterTo },
          };
        }
    }
  },
};
