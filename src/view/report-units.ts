import type { Activity } from '../model/plan.ts';
import type { Reported } from '../tracking/reported.ts';
import { groupName, shortName } from './agency-names.ts';
import type { ReportContext } from './report-context.ts';
import type { ViewContext } from './view-context.ts';

/** What a report tells in one sentence: one agency's work, or what each member of a group owes. */
export interface ReportUnit {
  /** `Quý I/2016`; null where the activity takes place once. */
  readonly time: string | null;
  /** `Sở Y tế`; null where nobody else leads it, or many owe it. */
  readonly owner: string | null;
  /** One, unless each member of a group owes it. */
  readonly members: readonly Reported[];
}

export interface ActivityReport {
  readonly activity: Activity;
  readonly units: readonly ReportUnit[];
}

/** The activities of a report in document order, each with what is told of it. */
export function activityReports(context: ReportContext, all: readonly Reported[]): readonly ActivityReport[] {
  return [...grouped(all, ({ obligation }) => obligation.activity)].map(([activity, own]) => ({
    activity,
    units: [...grouped(own, ({ obligation }) => obligation.occurrence)].flatMap(
      ([occurrence, members]): readonly ReportUnit[] => {
        const time = occurrence === null ? null : occurrenceText(context, occurrence);
        const isCommon = members.every(({ obligation }) => obligation.role === 'each');
        if (isCommon) return [{ time, owner: null, members }];
        return members.map((member) => ({
          time,
          owner: members.length > 1 ? ownerName(context, member) : null,
          members: [member],
        }));
      },
    ),
  }));
}

/** Who owes it; a group that nobody has listed is named as one. */
export function ownerName(context: ReportContext, { obligation: { agency, group } }: Reported): string {
  if (agency !== null) return shortName(context, agency);
  if (group === null) return context.words('text/not-stated', {});
  return groupName(context, group);
}

/** `3 cơ quan`; groups that nobody has listed are counted apart. */
export function countText({ words }: ReportContext, members: readonly Reported[]): string {
  const groups = members.filter(({ obligation }) => obligation.agency === null).length;
  return words('count/agencies', { count: members.length - groups, groups });
}

/** `II.9@2016-Q1` as people say it: `Quý I/2016`. */
export function occurrenceText({ words }: ViewContext, occurrence: string): string {
  return words('report/occurrence', { key: occurrence.slice(occurrence.indexOf('@') + 1) });
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const of = groups.get(keyOf(item));
    if (of) of.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
