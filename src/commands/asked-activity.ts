import { UsageError } from '../diagnostics/errors.ts';
import { type Activity, isUnder, meantId, type Plan } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { OpenPlan } from './open-plan.ts';

export interface AskedActivity {
  readonly activity: Activity;
  /** `II.9@2016-Q1`, where one occurrence alone was asked about. */
  readonly occurrence: string | null;
  /** What is owed under it, helpers left out. */
  readonly own: readonly Obligation[];
}

/**
 * The activity that a person names by its id or by that of one of its occurrences; letters may be small.
 *
 * @throws UsageError with the id that was meant, where it can be told
 */
export function askedActivity({ context: { plan }, obligations }: OpenPlan, asked: string): AskedActivity {
  const [id = '', key] = asked.split('@');
  const activity = plan.activities.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  const occurrence = key === undefined ? null : `${activity?.id}@${key}`;
  const own = obligations.filter(
    (obligation) =>
      obligation.activity === activity &&
      obligation.role !== 'coordinating' &&
      (occurrence === null || obligation.occurrence === occurrence),
  );
  if (activity && own.length > 0) return { activity, occurrence, own };
  throw unknownActivity(plan, asked);
}

/** An id that is no activity's: that of a section, or one that nobody knows. */
export function unknownActivity(plan: Plan, found: string): UsageError {
  const known = plan.activities.map(({ id }) => id);
  const section = plan.sections.find(({ id }) => id.toLowerCase() === found.trim().toLowerCase());
  const own = section ? known.filter((id) => isUnder(id, section.id)) : [];
  if (section && own.length > 0) return new UsageError('usage/section', { found: section.id, activities: own });
  return new UsageError('usage/unknown-activity', {
    found,
    plan: plan.id,
    nearest: meantId(found.split('@')[0] ?? '', known),
  });
}
