import { RECORD_COLUMNS, type RecordColumn } from '../import/record-columns.ts';
import type { Agency } from '../model/agency-register.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { ViewContext } from './view-context.ts';

/** A table to hand out: the heads, then a row for each obligation with the cells in which to report it left empty. */
export function templateRows(
  { words }: ViewContext,
  agency: Agency,
  obligations: readonly Obligation[],
): readonly (readonly string[])[] {
  const heads = RECORD_COLUMNS.map((column) => words('template/head', { column }));
  const rows = obligations.map(({ activity, occurrence, deadline }) => {
    const known: Partial<Record<RecordColumn, string>> = {
      activity: occurrence ?? activity.id,
      title: activity.title,
      deadline: deadline === null ? '' : formatVnDate(deadline),
      agency: agency.name,
    };
    return RECORD_COLUMNS.map((column) => known[column] ?? '');
  });
  return [heads, ...rows];
}
