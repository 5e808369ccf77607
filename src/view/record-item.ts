import type { ProgressRecord } from '../model/progress-record.ts';
import { fullName } from './agency-names.ts';
import type { Value } from './document.ts';
import type { ViewContext } from './view-context.ts';

/** What a record itself says. */
export type RecordFacts = Pick<
  ProgressRecord,
  'activity' | 'agency' | 'date' | 'status' | 'evidence' | 'when' | 'approvedBy' | 'note'
>;

/** The keys of a record in machine output, but for its activity: a contract, only added to. */
export const RECORD_FIELDS = [
  'agency',
  'agencyName',
  'date',
  'status',
  'evidence',
  'when',
  'approvedBy',
  'note',
] as const;

export function recordItem(
  context: ViewContext,
  { agency, date, status, evidence, when, approvedBy, note }: RecordFacts,
): Readonly<Record<(typeof RECORD_FIELDS)[number], Value>> {
  return { agency, agencyName: fullName(context, agency), date, status, evidence, when, approvedBy, note };
}
