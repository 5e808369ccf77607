import type { RecordStatus } from '../model/progress-record.ts';
import type { IsoDate } from '../time/window.ts';
import { looksLikeDay } from './day-cell.ts';
import type { TableColumn } from './record-columns.ts';
import { type Reported, type RowReader, readActivity, readAgency, readDay } from './row-reader.ts';
import { statusOf } from './status-word.ts';

/** Reads a row of a table that was made to be filled in. Null where it cannot be recorded as it is. */
export function readReportRow(row: RowReader): Reported | null {
  const { cell, tell } = row;
  const activity = readActivity(row);
  const agency = readAgency(row, activity);
  const status = readStatus(row);
  const date = readDate(row);
  for (const column of ['evidence', 'approved_by'] as const)
    if (looksLikeDay(cell(column))) tell(column, 'table/day-for-number', { found: cell(column) });
  if (status === 'note' && cell('note') === '' && cell('evidence') === '') tell('note', 'table/no-note', {});
  if (activity === null || agency === null || status === null || date === null) return null;
  const text = (column: TableColumn) => cell(column) || null;
  const texts = { evidence: text('evidence'), when: text('when'), approvedBy: text('approved_by'), note: text('note') };
  return { agency, record: { activity, date, status, ...texts } };
}

function readStatus({ cell, tell }: RowReader): RecordStatus | null {
  const found = cell('status');
  const status = statusOf(found);
  if (found === '') tell('status', 'table/no-status', {});
  else if (status === null) tell('status', 'table/unknown-status', { found, inList: false });
  return status;
}

function readDate(row: RowReader): IsoDate | null {
  // A row without a status may not be meant to report anything.
  if (row.cell('date') === '' && row.cell('status') !== '') row.tell('date', 'table/no-date', {});
  return readDay(row, 'date');
}
