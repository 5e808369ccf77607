import { bareHead, RECORD_COLUMNS, type RecordColumn } from '../import/record-columns.ts';
import type { Agency } from '../model/agency-register.ts';
import type { RecordStatus } from '../model/progress-record.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { planName } from './plan-heading.ts';
import type { Sheet, SheetColumn, SheetRow } from './sheet.ts';
import type { ViewContext } from './view-context.ts';

/** In characters. */
const WIDTHS: Readonly<Record<RecordColumn, number>> = {
  activity: 10,
  title: 38,
  deadline: 12,
  agency: 20,
  status: 16,
  date: 14,
  evidence: 16,
  when: 15,
  approved_by: 16,
  note: 20,
};
/** In the order in which they are likely to be needed. */
const STATUSES: readonly RecordStatus[] = ['done', 'started', 'rescheduled', 'cancelled', 'reopened', 'note'];
const KNOWN: readonly RecordColumn[] = ['activity', 'title', 'deadline', 'agency'];

/** A table to hand out: a row for each obligation, with the cells in which to report it left empty. */
export function templateSheet(context: ViewContext, agency: Agency, obligations: readonly Obligation[]): Sheet {
  const { words } = context;
  return {
    name: agency.short,
    title: [words('template/title', { agency: agency.name }), planName(context)],
    columns: RECORD_COLUMNS.map((column) => columnOf(context, column)),
    rows: obligations.map((one) => rowOf(agency, one)),
  };
}

/** The heads, then all rows of some tables in one: days as people write them. */
export function templateRows(context: ViewContext, sheets: readonly Sheet[]): readonly (readonly string[])[] {
  const heads = RECORD_COLUMNS.map((column) => context.words('template/head', { column }));
  const rows = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => {
      if (row.kind === 'section') return [];
      return [
        row.cells.map(({ value }, at) => {
          const text = String(value ?? '');
          return text !== '' && sheet.columns[at]?.kind === 'day' ? formatVnDate(text) : text;
        }),
      ];
    }),
  );
  return [heads, ...rows];
}

function columnOf({ words }: ViewContext, column: RecordColumn): SheetColumn {
  const head = words('template/head', { column });
  const base = { width: WIDTHS[column], kind: column === 'deadline' || column === 'date' ? 'day' : 'text' } as const;
  if (KNOWN.includes(column)) return { head, ...base };
  if (column !== 'status') return { head, ...base, toFill: true };
  // The words that may be chosen need not be told in the head, too.
  const choices = STATUSES.map((status) => words('record/word', { status }));
  return { head: bareHead(head), ...base, choices, toFill: true };
}

function rowOf(agency: Agency, { activity, occurrence, deadline }: Obligation): SheetRow {
  const known: Partial<Record<RecordColumn, string | null>> = {
    activity: occurrence ?? activity.id,
    title: activity.title,
    deadline,
    agency: agency.name,
  };
  return { kind: 'cells', cells: RECORD_COLUMNS.map((column) => ({ value: known[column] ?? null })) };
}
