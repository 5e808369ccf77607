import { fold } from '../i18n/fold.ts';
import { findAgency } from '../model/find-agency.ts';
import type { Activity } from '../model/plan.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { parseDate } from '../time/parse-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { looksLikeDay } from './day-cell.ts';
import {
  cellText,
  type ListReader,
  ownersOf,
  type Reported,
  type RowReader,
  readActivity,
  readAgency,
  readDay,
} from './row-reader.ts';
import { statusOf } from './status-word.ts';

/** Columns that a list has only where people add them. */
const NEW_TIME = ['when', 'approved_by'] as const;

/**
 * Reads a row of a list of obligations that the program wrote and people have filled in: the day on which the work was
 * done, the document that shows it, or a status word in place of how it stood; a new time in a column that they added.
 * What the program wrote itself is no report: how it stood on some day, and what is recorded already.
 *
 * @returns `untouched` where nobody has filled anything in; null where it cannot be recorded as it is
 */
export function readListRow(row: RowReader): Reported | 'untouched' | null {
  const { cell, tell, context } = row;
  const product = plannedOf(row)?.product ?? null;
  // Results that people write where the plan names what is to come of the work would be lost.
  if (cell('product') !== '' && fold(cell('product')) !== fold(cellText(product ?? ''))) {
    tell('product', 'table/read-only', { planned: product });
    return null;
  }
  const { added: note, helper } = noteOf(row);
  const isOfMany = helper === null && tellsOfMany(row);
  const obligation = obligationOf(row, helper);
  const state = context.list.stateOf(cell('status'));
  // `thôi thực hiện` is both how it stands and what people write.
  const isState = isOfMany || state !== 'cancelled' || obligation?.status === 'cancelled';
  const word = state !== null && isState ? null : statusOf(cell('status'));
  const wasDone = state === 'done' || state === 'done-late';
  const isBlank = note === '' && ([...NEW_TIME, 'done_on', 'evidence'] as const).every((column) => cell(column) === '');
  const isReadable = isOfMany || word !== null || state !== null || cell('status') === '';
  const isRecorded = !isOfMany && note === '' && saysWhatIsRecorded(row, obligation);
  if (isRecorded && isReadable && (word === null || word === 'done')) return 'untouched';
  if (isBlank && isReadable && word === null && (isOfMany || !wasDone)) return 'untouched';

  const activity = readActivity(row);
  if (isOfMany && context.agency === null) {
    tell('agency', 'table/of-many', { found: cell('agency') });
    return null;
  }
  // What who only helps reports is its own: never that whoever leads the work has done it.
  const agency = helper ?? (isOfMany ? context.agency : readAgency(row, activity));
  if (!isReadable) {
    tell('status', 'table/unknown-status', { found: cell('status'), inList: true });
    return null;
  }
  const date = readDay(row, 'done_on');
  if (word === null && (wasDone || state === 'cancelled' || obligation?.doneOn)) {
    const { doneOn = null, evidence = null } = obligation ?? {};
    const day = doneOn === null ? null : formatVnDate(doneOn);
    tell('status', 'table/settled', { isCancelled: state === 'cancelled', doneOn: day, evidence });
    return null;
  }
  if (word === null && NEW_TIME.some((column) => cell(column) !== '')) tell('status', 'table/no-status', {});
  if (cell('done_on') === '') tell('done_on', 'table/no-day', { found: word === null ? null : cell('status') });
  if (looksLikeDay(cell('evidence'))) tell('evidence', 'table/day-for-number', { found: cell('evidence') });
  if (word === 'note' && note === '' && cell('evidence') === '') tell('note', 'table/no-note', {});
  if (activity === null || agency === null || date === null) return null;
  const texts = {
    evidence: cell('evidence') || null,
    when: cell('when') || null,
    approvedBy: cell('approved_by') || null,
    note: note || null,
  };
  return { agency, record: { activity, date, status: word ?? 'done', ...texts } };
}

function plannedOf({ cell, context }: RowReader): Activity | null {
  return context.plan.activities.find(({ id }) => id === cell('activity').split('@')[0]) ?? null;
}

function noteOf(row: RowReader): ReturnType<ListReader['noteOf']> {
  const planned = plannedOf(row)?.note ?? null;
  return row.context.list.noteOf(row.cell('note'), planned && cellText(planned));
}

/** Whether one row tells of all agencies that owe a thing: `39 cơ quan`. */
function tellsOfMany({ cell, context }: RowReader): boolean {
  const isNone = cell('agency') !== '' && findAgency(context.register, cell('agency')).found === 'none';
  return isNone && ownersOf(context, cell('activity')).length > 1;
}

/** What the row tells of, as it stands now; null where that cannot be told. The row of a helper may tell of any lead. */
function obligationOf(row: RowReader, helper: string | null): Obligation | null {
  const { cell, context } = row;
  const same = context.owed.filter(({ activity, occurrence }) => (occurrence ?? activity.id) === cell('activity'));
  if (helper !== null) return same.find((one) => saysWhatIsRecorded(row, one)) ?? same[0] ?? null;
  const search = findAgency(context.register, cell('agency'));
  const owners = ownersOf(context, cell('activity'));
  const only = owners.length === 1 ? owners[0] : null;
  const agency = search.found === 'one' ? search.agency.id : (context.agency ?? only);
  return same.find((one) => one.agency === agency) ?? null;
}

function saysWhatIsRecorded({ cell, has }: RowReader, obligation: Obligation | null): boolean {
  return (
    obligation !== null &&
    obligation.doneOn !== null &&
    parseDate(cell('done_on')) === obligation.doneOn &&
    (!has('evidence') || cell('evidence') === cellText(obligation.evidence ?? ''))
  );
}
