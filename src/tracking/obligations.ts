import { agencyById, groupById } from '../model/agency-register.ts';
import { isHeir } from '../model/heirs.ts';
import { type Activity, type Plan, yearOfPlan } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Occurrence, occurrences } from '../time/occurrences.ts';
import type { IsoDate } from '../time/window.ts';
import { membersOf } from './members-of.ts';
import { type Obligation, type Role, WORST_FIRST } from './obligation.ts';
import { statusOn } from './status-on.ts';

interface Responsible {
  readonly agency: string | null;
  readonly role: Role;
  readonly group: string | null;
}

/**
 * Everything that anybody owes or helps with under a plan, in document order: activity × responsible agency ×
 * occurrence. A coordinating agency's row has the state of the work itself: the worst among those who owe it.
 *
 * @param asOf the day asked about; records after it are unknown
 */
export function obligations(workspace: Workspace, plan: Plan, asOf: IsoDate): readonly Obligation[] {
  const records = new Map<string, ProgressRecord[]>();
  for (const record of workspace.progress.get(plan.file) ?? []) {
    const of = records.get(record.activity);
    if (of) of.push(record);
    else records.set(record.activity, [record]);
  }
  return plan.activities.flatMap((activity) => {
    const responsible = responsibleFor(workspace, plan, activity);
    return occurrencesOf(activity, plan).flatMap((occurrence) => {
      const id = occurrence.key === null ? null : `${activity.id}@${occurrence.key}`;
      const recorded = new Map<Responsible, ProgressRecord[]>(responsible.map((one) => [one, []]));
      for (const record of records.get(id ?? activity.id) ?? [])
        for (const one of speaksFor(workspace, responsible, record)) recorded.get(one)?.push(record);
      const owed = responsible.map(
        (one): Obligation => ({
          activity,
          occurrence: id,
          ...one,
          kind: activity.window?.kind ?? null,
          ...statusOn({
            from: occurrence.from,
            deadline: occurrence.deadline,
            dated: occurrence.from !== null || occurrence.deadline !== null || activity.window?.kind === 'ongoing',
            issued: plan.issued,
            records: recorded.get(one) ?? [],
            asOf,
            dueSoonDays: workspace.settings.dueSoonDays,
          }),
        }),
      );
      const [worst] = [...owed].sort((a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status));
      const ofWork = changesOf(owed);
      const helped = [...new Set(activity.coordinating)].map(
        (agency): Obligation => ({ ...(worst as Obligation), agency, role: 'coordinating', group: null, ...ofWork }),
      );
      return [...owed, ...helped];
    });
  });
}

/** How often anything was said of any of these, and the last day. */
export function changesOf(some: readonly Obligation[]): Pick<Obligation, 'changes' | 'changedOn'> {
  const days = some.flatMap(({ changedOn }) => changedOn ?? []);
  return {
    changes: some.reduce((sum, { changes }) => sum + changes, 0),
    changedOn: days.sort().at(-1) ?? null,
  };
}

function occurrencesOf(activity: Activity, plan: Plan): readonly Occurrence[] {
  const none = [{ key: null, from: null, deadline: null }];
  if (activity.window === null) return none;
  const found = occurrences(activity.window, yearOfPlan(plan));
  return found.length > 0 ? found : none;
}

/** Who owes an activity: its leads, else each member of its groups, else nobody that the plan names. */
function responsibleFor(workspace: Workspace, plan: Plan, activity: Activity): readonly Responsible[] {
  const { register } = workspace;
  const seen = new Set<string | null>();
  const owners: Responsible[] = [];
  const add = (agency: string | null, role: Role, group: string | null) => {
    const key = agency ?? `group ${group}`;
    if (seen.has(key)) return;
    seen.add(key);
    owners.push({ agency, role, group });
  };
  for (const agency of activity.lead) add(agency, 'lead', null);
  for (const id of activity.each) {
    for (const agency of membersOf(workspace, plan, id)) add(agency, 'each', agency === id ? null : id);
    // Those whom nobody has listed.
    if (groupById(register, id)?.unlisted && !agencyById(register, id)) add(null, 'each', id);
  }
  if (owners.length === 0) add(null, 'lead', null);
  return owners;
}

/**
 * Of records of one activity or occurrence those that count for an obligation; for who only helps, those that count for
 * anybody, because the state of its row is that of the work.
 */
export function recordsThatCount(
  workspace: Workspace,
  plan: Plan,
  { activity, agency, group, role }: Obligation,
  records: readonly ProgressRecord[],
): readonly ProgressRecord[] {
  const isOwn = (one: Responsible) => role === 'coordinating' || (one.agency === agency && one.group === group);
  return records.filter((record) => countsFor(workspace, plan, activity, record).some(isOwn));
}

/** For whom of those who owe an activity a record of it counts; nobody where its agency has no part in it. */
export function countsFor(
  workspace: Workspace,
  plan: Plan,
  activity: Activity,
  record: Recorded,
): readonly Responsible[] {
  return speaksFor(workspace, responsibleFor(workspace, plan, activity), record);
}

/** Whether a record counts for anybody. */
export function owes(workspace: Workspace, plan: Plan, activity: Activity, record: Recorded): boolean {
  return countsFor(workspace, plan, activity, record).length > 0;
}

type Recorded = Pick<ProgressRecord, 'agency' | 'date'>;

/**
 * For whom of those responsible a record counts: for the agency itself, else for those that it took over from. A group
 * is not done by one of its members; where the plan names no lead, whoever did the work may record it.
 */
function speaksFor(
  { register }: Workspace,
  responsible: readonly Responsible[],
  { agency: by, date }: Recorded,
): readonly Responsible[] {
  const own = responsible.filter(({ agency, group }) => agency === by || (agency === null && group === null));
  if (own.length > 0) return own;
  return responsible.filter(({ agency }) => agency !== null && isHeir(register, by, agency, date));
}
