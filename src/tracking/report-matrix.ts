import type { Activity } from '../model/plan.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation } from './obligation.ts';

/** How a report stands: sent in time or late, not sent and past its deadline, not sent with time left. */
export const REPORT_STATES = ['sent', 'late', 'missing', 'pending', 'cancelled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** A report that is owed, one occurrence of it: a column. */
export interface ReportDuty {
  readonly activity: Activity;
  readonly occurrence: string | null;
  /** The plan's own, whatever was granted to one agency later. */
  readonly deadline: IsoDate | null;
}

/** One agency; a group that nobody has listed is one too, and so is nobody. */
export interface ReportRow {
  readonly agency: string | null;
  readonly group: string | null;
  /** One a duty, in their order; null where the agency does not owe it. */
  readonly reports: readonly (Obligation | null)[];
}

export interface ReportMatrix {
  readonly duties: readonly ReportDuty[];
  readonly rows: readonly ReportRow[];
}

/** What agencies have to report: obligations on activities with a `report`, not those who only help. */
export function reportsOf(obligations: readonly Obligation[]): readonly Obligation[] {
  return obligations.filter(({ activity, role }) => activity.report !== null && role !== 'coordinating');
}

export function reportState({ status }: Obligation): ReportState {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'done') return 'sent';
  if (status === 'done-late') return 'late';
  return status === 'overdue' ? 'missing' : 'pending';
}

/**
 * Agencies × reports, both in the order of the plan and the register.
 *
 * @param listed what was asked for: it chooses the rows and the columns
 * @param all every obligation of the plan: what the cells are filled from, so that none looks as if it was not owed
 */
export function reportMatrix(listed: readonly Obligation[], all: readonly Obligation[]): ReportMatrix {
  const duties = new Map<string, ReportDuty>();
  const owners = new Map<string, Pick<ReportRow, 'agency' | 'group'>>();
  for (const report of reportsOf(listed)) {
    const { activity, occurrence, deadline, originalDeadline, agency, group } = report;
    const duty = dutyKey(report);
    const owner = ownerKey(report);
    if (!duties.has(duty)) duties.set(duty, { activity, occurrence, deadline: originalDeadline ?? deadline });
    if (!owners.has(owner)) owners.set(owner, { agency, group });
  }
  const cells = new Map(reportsOf(all).map((report) => [`${ownerKey(report)} ${dutyKey(report)}`, report]));
  return {
    duties: [...duties.values()],
    rows: [...owners].map(([owner, { agency, group }]) => ({
      agency,
      group,
      reports: [...duties.keys()].map((duty) => cells.get(`${owner} ${duty}`) ?? null),
    })),
  };
}

/** An id may, by mistake, stand twice in a plan: its place tells the two apart. */
function dutyKey({ activity, occurrence }: Obligation): string {
  return `${activity.index} ${occurrence}`;
}

function ownerKey({ agency, group }: Obligation): string {
  return agency ?? `group ${group}`;
}
