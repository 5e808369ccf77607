import { type Activity, isUnder, type Plan, type Section } from '../model/plan.ts';
import { type Obligation, type Status, WORST_FIRST } from './obligation.ts';

/** How many there are of each status, and how far that is. */
export interface Progress {
  readonly statuses: Readonly<Record<Status, number>>;
  /** All but the cancelled. */
  readonly total: number;
  /** Done in time or late. */
  readonly done: number;
  /** Of the total, rounded down, so that 100 means all; null where there is nothing to do. */
  readonly percent: number | null;
}

/** One piece of work: an activity, or one occurrence of it, whoever owes it. */
export interface Work {
  readonly activity: Activity;
  readonly occurrence: string | null;
  /** Of all who owe it, the worst: it is done when everybody has done it. */
  readonly status: Status;
}

export interface PlanProgress {
  /** In the order of the plan. */
  readonly works: readonly Work[];
  /** Of all works. */
  readonly whole: Progress;
  /** Of the works under each section that has any, those of its own sections among them, in the order of the plan. */
  readonly sections: readonly {
    /** Null for works that stand under no section. */
    readonly section: Section | null;
    /** 0 for a section under no other. */
    readonly depth: number;
    readonly works: readonly Work[];
    readonly progress: Progress;
  }[];
  /** Of the members of each work that several members of groups owe. */
  readonly duties: readonly { readonly work: Work; readonly progress: Progress }[];
  /** Of what each agency leads or owes as a member, not of what it helps with, in the order of the plan. */
  readonly agencies: readonly {
    /** Null where the plan names nobody, or a group that nobody has listed. */
    readonly agency: string | null;
    readonly group: string | null;
    readonly progress: Progress;
  }[];
}

/** How far a plan, or what was listed of it, has come. */
export function planProgress(plan: Plan, listed: readonly Obligation[]): PlanProgress {
  const owners = groupBy(listed, ({ activity, occurrence }) => `${activity.index} ${occurrence}`);
  const works = owners.map(workOf);
  const owed = listed.filter(({ role }) => role !== 'coordinating');
  return {
    works,
    whole: progressOf(works),
    sections: sectionsOf(plan, works),
    duties: owners
      .map((all) => all.filter(({ role }) => role === 'each'))
      .filter((members) => members.length > 1)
      .map((members) => ({ work: workOf(members), progress: progressOf(members) })),
    agencies: groupBy(owed, ({ agency, group }) => agency ?? `group ${group}`).map((own) => {
      const { agency = null, group = null } = own[0] ?? {};
      return { agency, group: agency === null ? group : null, progress: progressOf(own) };
    }),
  };
}

export function progressOf(counted: readonly { readonly status: Status }[]): Progress {
  const count = (wanted: Status) => counted.filter(({ status }) => status === wanted).length;
  const statuses = Object.fromEntries(WORST_FIRST.map((status) => [status, count(status)])) as Record<Status, number>;
  const total = counted.length - statuses.cancelled;
  const done = statuses.done + statuses['done-late'];
  return { statuses, total, done, percent: total === 0 ? null : Math.floor((100 * done) / total) };
}

function workOf(owed: readonly Obligation[]): Work {
  const { activity, occurrence } = owed[0] as Obligation;
  const status = WORST_FIRST.find((worst) => owed.some((obligation) => obligation.status === worst));
  return { activity, occurrence, status: status as Status };
}

function sectionsOf({ sections }: Plan, works: readonly Work[]): PlanProgress['sections'] {
  const within = (id: string) => works.filter(({ activity }) => isUnder(activity.id, id));
  const outside = works.filter(({ activity }) => !sections.some(({ id }) => isUnder(activity.id, id)));
  return [
    ...sections.map((section) => ({
      section,
      depth: sections.filter(({ id }) => id !== section.id && isUnder(section.id, id)).length,
      works: within(section.id),
    })),
    { section: null, depth: 0, works: outside },
  ]
    .filter((row) => row.works.length > 0)
    .map((row) => ({ ...row, progress: progressOf(row.works) }));
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}
