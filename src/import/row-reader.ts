import { fold } from '../i18n/fold.ts';
import type { MessageArgs } from '../i18n/message-args.ts';
import { saysSomething } from '../i18n/says-something.ts';
import type { AgencyRegister } from '../model/agency-register.ts';
import { findAgency } from '../model/find-agency.ts';
import { meantId, type Plan } from '../model/plan.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { parseDate } from '../time/parse-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation, Status } from '../tracking/obligation.ts';
import { dayMeant } from './day-cell.ts';
import type { TableColumn } from './record-columns.ts';
import type { RecordRow } from './record-row.ts';
import type { TableProblem } from './table-problem.ts';

/** What is known of the plan that a table reports on. */
export interface TableContext {
  readonly register: AgencyRegister;
  readonly plan: Plan;
  /** The agency of rows that name none; null where none was said. */
  readonly agency: string | null;
  /** What agencies owe under the plan, as it stands. */
  readonly owed: readonly Obligation[];
  readonly list: ListReader;
}

/** What a list of obligations says by itself, whatever people write into it. */
export interface ListReader {
  /** How an obligation stood when the program wrote so, on whatever day; null for any other text. */
  readonly stateOf: (text: string) => Status | null;
  /** Whether a sheet is the one that sums up the others. */
  readonly isOverview: (sheet: string) => boolean;
  /**
   * What people have added to a note, and the agency that only helps, where the program wrote that this is its row.
   *
   * @param planned the note that the plan has
   */
  readonly noteOf: (text: string, planned: string | null) => { readonly added: string; readonly helper: string | null };
}

/** One row, by its columns; what is wrong with it is told where it is found. */
export interface RowReader {
  readonly context: TableContext;
  /** On one line, composed; empty where nothing stands or nobody can see what. */
  readonly cell: (column: TableColumn) => string;
  /** Whether the table has the column. */
  readonly has: (column: TableColumn) => boolean;
  readonly tell: <Code extends TableProblem['code']>(
    column: TableColumn | null,
    code: Code,
    args: MessageArgs[Code],
  ) => void;
}

/** What a row says, without where it stands. */
export type Reported = Pick<RecordRow, 'agency' | 'record'>;

/** A title that belongs to another id tells of rows that were sorted one column at a time. */
export function readActivity({ cell, tell, context: { plan } }: RowReader): string | null {
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
export function readAgency({ cell, tell, context }: RowReader, activity: string | null): string | null {
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
  const owners = ownersOf(context, activity);
  if (owners.length === 1) return owners[0] ?? null;
  const ids = activities.map((planned) => planned.id);
  if (ids.includes(activity.split('@')[0] ?? '')) tell('agency', 'table/no-agency', { owners: owners.length });
  else tell('activity', 'usage/unknown-activity', { found: activity, plan: id, nearest: meantId(activity, ids) });
  return null;
}

/** The agencies that owe an activity or an occurrence of one. */
export function ownersOf({ owed }: TableContext, id: string): readonly string[] {
  const owners = owed.filter(({ activity }) => activity.id === id.split('@')[0]).map(({ agency }) => agency);
  return [...new Set(owners.filter((owner) => owner !== null))];
}

/** Null where nothing stands there, and where it is no day: that is told. */
export function readDay({ cell, tell }: RowReader, column: TableColumn): IsoDate | null {
  const found = cell(column);
  const day = parseDate(found);
  if (found === '' || day !== null) return day;
  const meant = dayMeant(found);
  tell(column, 'table/bad-date', { found, meant: meant === null ? null : formatVnDate(meant) });
  return null;
}

/** On one line, composed, without the `'` that keeps a spreadsheet from computing a text. */
export function cellText(cell: string): string {
  if (!saysSomething(cell)) return '';
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /^' ?[=+\-@＝＋－＠]/.test(text) ? text.slice(1).trim() : text;
}
