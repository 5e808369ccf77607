import { recordableIds } from '../check/recordable-ids.ts';
import { UsageError } from '../diagnostics/errors.ts';
import type { Plan } from '../model/plan.ts';
import { fullName } from '../view/agency-names.ts';
import type { ViewContext } from '../view/view-context.ts';
import { unknownActivity } from './asked-activity.ts';
import { agencyOf } from './narrow.ts';
import type { OpenPlan } from './open-plan.ts';

/**
 * The activity or occurrence that a person means; letters may be small. A recurring activity is recorded by its
 * occurrence; a remark may be about all of it.
 *
 * @throws UsageError with what it may have been
 */
export function recordableId(plan: Plan, found: string, isRemark: boolean): string {
  const same = (id: string) => id.toLowerCase() === found.trim().toLowerCase();
  const known = [...recordableIds(plan)];
  const exact = known.find(same);
  if (exact !== undefined) return exact;
  const [id = ''] = found.trim().split('@');
  const activity = plan.activities.find((one) => one.id.toLowerCase() === id.toLowerCase())?.id;
  if (activity === undefined) throw unknownActivity(plan, found);
  if (known.includes(activity)) throw new UsageError('usage/no-occurrence', { found, activity });
  if (isRemark && same(activity)) return activity;
  const occurrences = known.filter((one) => one.startsWith(`${activity}@`));
  throw new UsageError('usage/which-occurrence', { found, occurrences });
}

/**
 * The agency that a person names, or the only one that leads or owes the work.
 *
 * @throws UsageError with the candidates
 */
export function responsibleAgency({ context, obligations }: OpenPlan, activity: string, named: string | null): string {
  if (named !== null) return agencyOf(context, named).id;
  const owed = obligations.filter(
    ({ activity: { id }, occurrence, role }) => role !== 'coordinating' && (activity === id || activity === occurrence),
  );
  return onlyOne(
    context,
    activity,
    owed.flatMap(({ agency }) => agency ?? []),
  );
}

/** @throws UsageError with the candidates where they are not one */
export function onlyOne(context: ViewContext, activity: string, agencies: readonly string[]): string {
  const candidates = [...new Set(agencies)];
  if (candidates.length === 1 && candidates[0]) return candidates[0];
  throw new UsageError('usage/which-agency', {
    activity,
    candidates: candidates.map((id) => ({ id, name: fullName(context, id) })),
  });
}
