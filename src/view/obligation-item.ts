import type { Obligation } from '../tracking/obligation.ts';
import { fullName } from './agency-names.ts';
import type { Value } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of an obligation in machine output: a contract, only added to. */
export const OBLIGATION_FIELDS = [
  'activity',
  'occurrence',
  'title',
  'agency',
  'agencyName',
  'role',
  'group',
  'lead',
  'coordinating',
  'others',
  'when',
  'kind',
  'from',
  'deadline',
  'originalDeadline',
  'status',
  'daysLeft',
  'daysLate',
  'doneOn',
  'evidence',
] as const;

export function obligationItem(
  context: ViewContext,
  obligation: Obligation,
): Readonly<Record<(typeof OBLIGATION_FIELDS)[number], Value>> {
  const { activity, agency, group } = obligation;
  const named = agency ?? group;
  return {
    activity: activity.id,
    occurrence: obligation.occurrence,
    title: activity.title,
    agency,
    agencyName: named === null ? null : fullName(context, named),
    role: obligation.role,
    group,
    lead: activity.lead,
    coordinating: activity.coordinating,
    others: activity.others,
    when: activity.when,
    kind: obligation.kind,
    from: obligation.from,
    deadline: obligation.deadline,
    originalDeadline: obligation.originalDeadline,
    status: obligation.status,
    daysLeft: obligation.daysLeft,
    daysLate: obligation.daysLate,
    doneOn: obligation.doneOn,
    evidence: obligation.evidence,
  };
}
