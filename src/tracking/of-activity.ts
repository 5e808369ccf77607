import type { Activity } from '../model/plan.ts';
import type { Obligation } from './obligation.ts';

/** Answers what is owed or helped with under an activity; what was asked once is the same list again. */
export function ofActivity(obligations: readonly Obligation[]): (activity: Activity) => readonly Obligation[] {
  const known = new Map<Activity, readonly Obligation[]>();
  return (activity) => {
    const found = known.get(activity) ?? obligations.filter((one) => one.activity === activity);
    known.set(activity, found);
    return found;
  };
}
