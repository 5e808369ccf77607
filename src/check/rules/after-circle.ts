import type { Plan } from '../../model/plan.ts';
import { circles } from '../circles.ts';
import type { Rule } from '../rule.ts';

/** Activities that wait for each other, or one that waits for itself, could never begin. */
export const afterCircle: Rule<'plan/after-circle'> = {
  id: 'plan/after-circle',
  severity: 'error',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const circle of circles(activities.length, predecessors(activities))) {
        const chain = circle.map((index) => activities[index]?.id as string);
        const [first = 0] = circle;
        const at = activities[first]?.after.indexOf(chain[1] as string) ?? 0;
        yield { file, path: ['activities', first, 'after', at], args: { chain } };
      }
  },
};

/** The positions of those that an activity waits for; an id that is not in the plan, or twice in it, is left out. */
export function predecessors(activities: Plan['activities']): (index: number) => readonly number[] {
  const positions = new Map<string, readonly number[]>();
  for (const { id, index } of activities) positions.set(id, positions.has(id) ? [] : [index]);
  return (index) => (activities[index]?.after ?? []).flatMap((id) => positions.get(id) ?? []);
}
