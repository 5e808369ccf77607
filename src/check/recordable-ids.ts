import type { Plan } from '../model/plan.ts';
import { occurrences } from '../time/occurrences.ts';

/** What a record may be of: each activity of a plan, or each of its occurrences where it has several. */
export function recordableIds(plan: Plan): ReadonlySet<string> {
  return new Set(plan.activities.flatMap((activity) => idsOf(activity, plan.year)));
}

function idsOf({ id, window }: Plan['activities'][number], year: number | null): readonly string[] {
  const found = window === null || year === null ? [] : occurrences(window, year);
  const keys = found.flatMap(({ key }) => (key === null ? [] : [`${id}@${key}`]));
  return keys.length > 0 ? keys : [id];
}
