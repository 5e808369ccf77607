import { fold } from '../i18n/fold.ts';
import type { MessageArgs } from '../i18n/message-args.ts';
import { saysSomething } from '../i18n/says-something.ts';
import type { AgencyRegister } from '../model/agency-register.ts';
import { findAgency } from '../model/find-agency.ts';
import { meantId, type Plan } from '../model/plan.ts';
import type { RecordStatus } from '../model/progress-record.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { parseDate } from '../time/parse-date.ts';
import type { IsoDate } from '../time/window.ts';
import { contradictions } from './contradictions.ts';
import { dayMeant, looksLikeDay } from './day-cell.ts';
import type { RecordColumn } from './record-columns.ts';
import type { RecordRow } from './record-row.ts';
import { statusOf } from './status-word.ts';
import { type TableHeads, tableHeads } from './table-heads.ts';
import type { TableProblem } from './table-problem.ts';

/** A table of records, as far as it can be read, with everything that is wrong with it. */
export interface RecordTable {
  readonly rows: readonly RecordRow[];
  /** Rows in which something is reported, right or wrong. */
  readonly filled: number;
  /** Rows of an activity in which nothing is reported yet. */
  readonly empty: number;
  readonly problems: readonly TableProblem[];
  readonly heads: TableHeads;
}

export interface TableContext {
  readonly register: AgencyRegister;
  readonly plan: Plan;
  /** The agency of rows that name none; null where none was said. */
  readonly agency: string | null;
  /** The agencies that owe an activity or an occurrence of one. */
  readonly ownersOf: (activity: string) => readonly string[];
}

type Cell = (column: RecordColumn) => string;
type Tell = <Code extends TableProblem['code']>(
  column: RecordColumn | null,
  code: Code,
  args: MessageArgs[Code],
) => void;

/** The columns in which somebody reports something. */
const FILLED: readonly RecordColumn[] = ['status', 'date', 'evidence', 'when', 'approved_by', 'note'];

/** Reads what the rows of a table report. @param cells row by row, as a spreadsheet counts them */
export function readRecordTable(cells: readonly (readonly string[])[], context: TableContext): RecordTable {
  const heads = tableHeads(cells);
  const problems = [...heads.problems];
  const rows: RecordRow[] = [];
  let filled = 0;
  let empty = 0;
  // Heads that cannot be read would make a fault of every row.
  const below = problems.length > 0 ? [] : [...cells.entries()].slice(heads.at + 1);
  for (const [position, written] of below) {
    const row = position + 1;
    const cell: Cell = (column) => cellText(written[heads.columns.get(column)?.at ?? -1] ?? '');
    const tell: Tell = (column, code, args) => {
      const head = column && (heads.columns.get(column)?.head ?? null);
      problems.push({ row, column: head, code, args } as TableProblem);
    };
    const width = cells[heads.at]?.length ?? 0;
    const isTooLong = written.slice(width).some((text) => text.trim() !== '');
    if (!isTooLong && FILLED.every((column) => cell(column) === '')) {
      empty += cell('activity') === '' ? 0 : 1;
      continue;
    }
    filled += 1;
    if (isTooLong) tell(null, 'table/too-many-cells', { heads: width });
    const read = isTooLong ? null : readRow(cell, tell, context);
    if (read !== null) rows.push({ row, ...read });
  }
  return { rows, filled, empty, problems: [...problems, ...contradictions(rows, heads)], heads };
}

function readRow(cell: Cell, tell: Tell, context: TableContext): Omit<RecordRow, 'row'> | null {
  const activity = readActivity(cell, tell, context.plan);
  const agency = readAgency(cell, tell, context, activity);
  const status = readStatus(cell, tell);
  const date = readDate(cell, tell);
  for (const column of ['evidence', 'approved_by'] as const)
    if (looksLikeDay(cell(column))) tell(column, 'table/day-for-number', { found: cell(column) });
  if (status === 'note' && cell('note') === '' && cell('evidence') === '') tell('note', 'table/no-note', {});
  if (activity === null || agency === null || status === null || date === null) return null;
  const text = (column: RecordColumn) => cell(column) || null;
  const texts = { evidence: text('evidence'), when: text('when'), approvedBy: text('approved_by'), note: text('note') };
  return { agency, record: { activity, date, status, ...texts } };
}

/** A title that belongs to another id tells of rows that were sorted one column at a time. */
function readActivity(cell: Cell, tell: Tell, plan: Plan): string | null {
  const found = cell('activity');
  if (found === '') {
    tell('activity', 'table/no-activity', {});
    return null;
  }
  const title = cell('title');
  const planned = plan.activities.find(({ id }) => id === found.split('@')[0]);
  if (planned && title !== '' && fold(title) !== fold(planned.title))
    tell('title', 'table/other-title', { activity: found, title: planned.title });
  return found;
}

/** The agency of its column, else the one that was said, else the only one that can be meant. */
function readAgency(cell: Cell, tell: Tell, context: TableContext, activity: string | null): string | null {
  const found = cell('agency');
  if (found !== '') {
    const search = findAgency(context.register, found);
    if (search.found === 'one') return search.agency.id;
    const candidates = search.candidates.map(({ id, name }) => ({ id, name }));
    if (search.found === 'many') tell('agency', 'usage/many-agencies', { found, candidates });
    else tell('agency', 'usage/unknown-agency', { found, nearest: candidates });
    return null;
  }
  if (context.agency !== null) return context.agency;
  if (activity === null) return null;
  const { id, activities } = context.plan;
  const owners = context.ownersOf(activity);
  if (owners.length === 1) return owners[0] ?? null;
  const ids = activities.map((planned) => planned.id);
  if (ids.includes(activity.split('@')[0] ?? '')) tell('agency', 'table/no-agency', { owners: owners.length });
  else tell('activity', 'usage/unknown-activity', { found: activity, plan: id, nearest: meantId(activity, ids) });
  return null;
}

function readStatus(cell: Cell, tell: Tell): RecordStatus | null {
  const found = cell('status');
  const status = statusOf(found);
  if (found === '') tell('status', 'table/no-status', {});
  else if (status === null) tell('status', 'table/unknown-status', { found });
  return status;
}

function readDate(cell: Cell, tell: Tell): IsoDate | null {
  const found = cell('date');
  const date = parseDate(found);
  // A row without a status may not be meant to report anything.
  if (found === '' && cell('status') !== '') tell('date', 'table/no-date', {});
  else if (found !== '' && date === null) tell('date', 'table/bad-date', { found, meant: shownDay(dayMeant(found)) });
  return date;
}

function shownDay(day: IsoDate | null): string | null {
  return day === null ? null : formatVnDate(day);
}

/** On one line, composed, without the `'` that keeps a spreadsheet from computing a text. */
function cellText(cell: string): string {
  if (!saysSomething(cell)) return '';
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /^' ?[=+\-@＝＋－＠]/.test(text) ? text.slice(1).trim() : text;
}
