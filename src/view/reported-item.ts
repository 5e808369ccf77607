import { sectionOf } from '../model/plan.ts';
import type { Reported } from '../tracking/reported.ts';
import type { Value } from './document.ts';
import { OBLIGATION_FIELDS, obligationItem } from './obligation-item.ts';
import type { ViewContext } from './view-context.ts';

/** The keys of what a report says of one obligation, in machine output: a contract, only added to. */
export const REPORTED_FIELDS = [
  'section',
  ...OBLIGATION_FIELDS,
  'result',
  'recordedOn',
  'approvedBy',
  'documents',
  'notes',
] as const;

export function reportedItem(
  context: ViewContext,
  { obligation, result, on, approvedBy, evidence, remarks }: Reported,
): Readonly<Record<(typeof REPORTED_FIELDS)[number], Value>> {
  return {
    section: sectionOf(context.plan, obligation.activity.id)?.id ?? null,
    ...obligationItem(context, obligation),
    result,
    recordedOn: on,
    approvedBy,
    documents: evidence,
    notes: remarks.map(({ date, agency, note }) => ({ date, agency, text: note })),
  };
}
