import type { Obligation } from '../tracking/obligation.ts';
import { reportState } from '../tracking/report-matrix.ts';
import { fullName } from './agency-names.ts';
import type { Value } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of a report owed, in machine output: a contract, only added to. */
export const REPORT_FIELDS = [
  'agency',
  'agencyName',
  'group',
  'activity',
  'occurrence',
  'report',
  'to',
  'deadline',
  'originalDeadline',
  'state',
  'status',
  'doneOn',
  'daysLate',
  'daysLeft',
  'evidence',
] as const;

export function reportItem(
  context: ViewContext,
  report: Obligation,
): Readonly<Record<(typeof REPORT_FIELDS)[number], Value>> {
  const { activity, agency, group } = report;
  const named = agency ?? group;
  return {
    agency,
    agencyName: named === null ? null : fullName(context, named),
    group,
    activity: activity.id,
    occurrence: report.occurrence,
    report: activity.report,
    to: activity.to,
    deadline: report.deadline,
    originalDeadline: report.originalDeadline,
    state: reportState(report),
    status: report.status,
    doneOn: report.doneOn,
    daysLate: report.daysLate,
    daysLeft: report.daysLeft,
    evidence: report.evidence,
  };
}
