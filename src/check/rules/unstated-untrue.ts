import type { Activity } from '../../model/plan.ts';
import type { Rule } from '../rule.ts';
import { lacksPeriod } from './period-unstated.ts';

/** `unstated` says what the document does not: beside what it does say, one of the two is wrong. */
export const unstatedUntrue: Rule<'plan/unstated-untrue'> = {
  id: 'plan/unstated-untrue',
  severity: 'error',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const activity of activities)
        for (const [i, what] of activity.unstated.entries())
          if (isGap(what) && STATED[what](activity))
            yield { file, path: ['activities', activity.index, 'unstated', i], args: { activity: activity.id, what } };
  },
};

type Gap = 'lead' | 'when' | 'period';

/** Whether the activity says what it is said not to say. */
const STATED: Readonly<Record<Gap, (activity: Activity) => boolean>> = {
  lead: ({ lead, each }) => lead.length > 0 || each.length > 0,
  // Words that name no time, and words that cannot be read, contradict nothing.
  when: ({ window }) => window !== null && window.kind !== 'unstated' && window.kind !== 'none',
  period: (activity) => {
    // Where the time itself was forgotten, that is the finding.
    const isForgotten = activity.window?.kind === 'unstated' && !activity.unstated.includes('when');
    return activity.window !== null && !isForgotten && !lacksPeriod(activity);
  },
};

function isGap(what: string): what is Gap {
  return Object.hasOwn(STATED, what);
}
