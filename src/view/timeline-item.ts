import { sectionOf } from '../model/plan.ts';
import { WORST_FIRST } from '../tracking/obligation.ts';
import type { Strand } from '../tracking/strands.ts';
import { fullName } from './agency-names.ts';
import type { Value } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of a line of a timeline in machine output: a contract, only added to. */
export const TIMELINE_FIELDS = [
  'activity',
  'title',
  'section',
  'agency',
  'agencyName',
  'role',
  'group',
  'done',
  'total',
  'when',
  'from',
  'to',
  'event',
  'deadlines',
  'status',
] as const;

/** One line: `done` of the `total` who owe it, from the first day to the last of all its occurrences, the worst status. */
export function timelineItem(
  context: ViewContext,
  { rows }: Strand,
): Readonly<Record<(typeof TIMELINE_FIELDS)[number], Value>> {
  const { activity, agency, group, role } = rows[0].obligation;
  const all = rows.flatMap(({ obligation, members }) => members?.listed ?? [obligation]);
  const ofAll = <T>(value: T, of: (one: (typeof all)[number]) => T) =>
    all.every((one) => of(one) === value) ? value : null;
  const owner = { agency: ofAll(agency, (one) => one.agency), group: ofAll(group, (one) => one.group) };
  const named = owner.agency ?? owner.group;
  const counts = rows.map(
    ({ obligation, members }) => members ?? { done: obligation.doneOn === null ? 0 : 1, total: 1 },
  );
  const days = (of: 'from' | 'deadline') => rows.flatMap(({ obligation }) => obligation[of] ?? []).sort();
  const statuses = rows.map(({ obligation }) => obligation.status);
  const { eventWindow } = activity;
  return {
    activity: activity.id,
    title: activity.title,
    section: sectionOf(context.plan, activity.id)?.id ?? null,
    agency: owner.agency,
    agencyName: named === null ? null : fullName(context, named),
    role,
    group: owner.group,
    done: counts.reduce((sum, { done }) => sum + done, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
    when: activity.when,
    from: days('from')[0] ?? null,
    to: days('deadline').at(-1) ?? null,
    event: eventWindow === null ? null : { from: eventWindow.from, to: eventWindow.to },
    deadlines: rows.map(({ obligation }) => ({
      occurrence: obligation.occurrence,
      from: obligation.from,
      deadline: obligation.deadline,
      originalDeadline: obligation.originalDeadline,
      status: obligation.status,
      daysLeft: obligation.daysLeft,
      daysLate: obligation.daysLate,
      doneOn: obligation.doneOn,
    })),
    status: WORST_FIRST.find((status) => statuses.includes(status)) ?? null,
  };
}
