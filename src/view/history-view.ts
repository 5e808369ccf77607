import type { Activity } from '../model/plan.ts';
import { formatVnDate, momentText, todayInVietnam } from '../time/iso-date.ts';
import type { HistoryEntry } from '../tracking/history.ts';
import { shortName } from './agency-names.ts';
import { dayText } from './day-text.ts';
import type { Block, Cell, Value, View } from './document.ts';
import { envelope, planName } from './plan-heading.ts';
import { RECORD_FIELDS, recordItem } from './record-item.ts';
import { recordText } from './record-text.ts';
import type { FilePlace } from './show-view.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

interface Commit {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly committedAt: number;
}

/** Who recorded it, and who changed it last where that is another commit. */
export interface Origin {
  readonly recorded: Commit | null;
  readonly changed: Commit | null;
  readonly isUncommitted: boolean;
  readonly isUnknown: boolean;
}

export type ShownEntry = HistoryEntry & {
  readonly place: FilePlace;
  /** Null where git was not asked. */
  readonly origin: Origin | null;
};

export interface ActivityHistory {
  readonly activity: Activity;
  /** Worded conditions. */
  readonly scope: readonly string[];
  readonly entries: readonly ShownEntry[];
  /** How many records are left out because they are later than the day asked about. */
  readonly later: number;
  readonly withGit: boolean;
}

/** What happened to an activity, from its records: day by day, who, what, and what followed. */
export function historyView(context: ViewContext, { activity, scope, entries, later, withGit }: ActivityHistory): View {
  const { words, asOf } = context;
  const asOfText = words('head/as-of', { asOf: formatVnDate(asOf) });
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: words('head/history', { activity: activity.id, title: activity.title }) },
    { kind: 'paragraph', tone: 'muted', text: [planName(context), asOfText, ...scope].join(' · ') },
  ];
  if (entries.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: words('column/date', {}), tight: true },
        { head: words('column/agency', {}) },
        { head: words('column/record', {}) },
        { head: words('column/effect', {}) },
        ...(withGit ? [{ head: words('column/recorded-by', {}) }] : []),
      ],
      rows: entries.map((entry) => ({ kind: 'cells', cells: cellsOf(context, activity, entry) })),
    });
  blocks.push({
    kind: 'paragraph',
    text: words('history/count', { count: entries.length, later, asOf: formatVnDate(asOf) }),
  });
  return {
    document: blocks,
    data: {
      kind: 'history',
      envelope: { ...envelope(context), activity: activity.id },
      fields: FIELDS,
      items: entries.map((entry) => itemOf(context, entry)),
    },
  };
}

function cellsOf(context: ViewContext, activity: Activity, entry: ShownEntry): readonly Cell[] {
  const { words } = context;
  const { record, place, origin } = entry;
  const date = record.date === null ? '—' : formatVnDate(record.date);
  return [
    record.activity === activity.id ? { text: date } : { text: date, note: record.activity },
    { text: shortName(context, record.agency) },
    { text: recordText(words, record), note: `${place.file.replace(/^.*\//, '')}:${place.line}` },
    effectCell(context, entry),
    ...(origin === null ? [] : [originCell(context, origin)]),
  ];
}

/** How the work stood with it; a new deadline beside the old one. */
function effectCell({ words }: ViewContext, { record, effect, uncounted, changed }: HistoryEntry): Cell {
  if (effect === null) {
    // A remark needs no part in the work.
    if (record.status === 'note') return { text: '' };
    return { text: words('history/no-effect', { why: uncounted }), tone: 'muted' };
  }
  const cell = statusCell(effect.after, words);
  const { before, after } = effect;
  const day = (deadline: string | null) => (deadline === null ? null : dayText(deadline, words));
  if (before.deadline !== after.deadline)
    return { ...cell, note: words('history/deadline', { from: day(before.deadline), to: day(after.deadline) }) };
  return changed || record.status === 'note' ? cell : { ...cell, note: words('history/unchanged', {}) };
}

function originCell({ words }: ViewContext, { recorded, changed, isUncommitted, isUnknown }: Origin): Cell {
  const told = (commit: Commit) => ({ author: commit.author, on: formatVnDate(todayInVietnam(commit.committedAt)) });
  const notes = [
    ...(changed ? [words('history/changed-by', told(changed))] : []),
    ...(isUncommitted && (recorded || changed || isUnknown) ? [words('history/uncommitted-change', {})] : []),
  ];
  const text = recorded
    ? words('history/recorded-by', told(recorded))
    : words(isUnknown ? 'history/unknown' : 'history/uncommitted', {});
  return notes.length === 0 ? { text } : { text, note: notes.join('; ') };
}

/** The keys of a record's history in machine output: a contract, only added to. */
const FIELDS = [
  'activity',
  ...RECORD_FIELDS,
  ...['changed', 'statusBefore', 'statusAfter', 'deadlineBefore', 'deadlineAfter', 'daysLate'],
  ...['file', 'line', 'column'],
  ...['recordedBy', 'recordedAt', 'recordedIn', 'changedBy', 'changedAt', 'changedIn', 'uncommitted'],
];

function itemOf(
  context: ViewContext,
  { record, effect, changed, place, origin }: ShownEntry,
): Readonly<Record<string, Value>> {
  return {
    activity: record.activity,
    ...recordItem(context, record),
    changed,
    statusBefore: effect?.before.status ?? null,
    statusAfter: effect?.after.status ?? null,
    deadlineBefore: effect?.before.deadline ?? null,
    deadlineAfter: effect?.after.deadline ?? null,
    daysLate: effect?.after.daysLate ?? null,
    ...place,
    ...commitKeys('recorded', origin?.recorded ?? null),
    ...commitKeys('changed', origin?.changed ?? null),
    uncommitted: origin?.isUncommitted ?? null,
  };
}

function commitKeys(prefix: string, commit: Commit | null): Readonly<Record<string, Value>> {
  return {
    [`${prefix}By`]: commit?.author ?? null,
    [`${prefix}At`]: commit === null ? null : momentText(commit.committedAt),
    [`${prefix}In`]: commit?.id ?? null,
  };
}
