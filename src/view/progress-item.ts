import type { PlanProgress, Progress } from '../tracking/plan-progress.ts';
import { fullName } from './agency-names.ts';
import type { Value } from './document.ts';
import { statusCountItem } from './status-count-item.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of a progress count in machine output: a contract, only added to. */
export const PROGRESS_FIELDS = [
  'scope',
  'id',
  'name',
  'total',
  'done',
  'doneLate',
  'overdue',
  'dueSoon',
  'open',
  'upcoming',
  'undated',
  'cancelled',
  'percent',
] as const;

type ProgressItem = Readonly<Record<(typeof PROGRESS_FIELDS)[number], Value>>;

/** The plan, then its sections whatever their depth, duties that several members owe, and agencies. */
export function progressItems(
  context: ViewContext,
  { whole, sections, duties, agencies }: PlanProgress,
): readonly ProgressItem[] {
  const { plan } = context;
  return [
    itemOf('plan', plan.id, plan.title, whole),
    ...sections.map(({ section, progress }) =>
      itemOf('section', section?.id ?? null, section?.title ?? null, progress),
    ),
    ...duties.map(({ work: { activity, occurrence }, progress }) =>
      itemOf('duty', occurrence ?? activity.id, activity.title, progress),
    ),
    ...agencies.map(({ agency, group, progress }) => {
      const id = agency ?? group;
      return itemOf('agency', id, id === null ? null : fullName(context, id), progress);
    }),
  ];
}

function itemOf(
  scope: 'plan' | 'section' | 'duty' | 'agency',
  id: string | null,
  name: string | null,
  { statuses, total, percent }: Progress,
): ProgressItem {
  return {
    scope,
    id,
    name,
    total,
    ...statusCountItem(statuses),
    percent,
  };
}
