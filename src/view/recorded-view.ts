import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { shortName } from './agency-names.ts';
import { dayText } from './day-text.ts';
import type { Value, View } from './document.ts';
import { plainLine } from './plain-line.ts';
import { envelope } from './plan-heading.ts';
import { RECORD_FIELDS, type RecordFacts, recordItem } from './record-item.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

/** A record, what was done with it, and how the work stands now. */
export interface Recorded {
  readonly action: 'added' | 'same' | 'taken-back';
  readonly record: RecordFacts;
  readonly file: string;
  /** Where it stands, or stood. */
  readonly line: number;
  /** Null where it is no work of that agency, and for a remark about all occurrences. */
  readonly obligation: Obligation | null;
}

/** What was recorded or taken back, in a sentence, and how the work stands now. */
export function recordedView(context: ViewContext, recorded: Recorded): View {
  const { words } = context;
  const { action, record, file, line, obligation } = recorded;
  const { activity, agency, date, status, evidence, when, approvedBy, note } = record;
  const text = words('record/sentence', {
    action,
    activity,
    agency: shortName(context, agency),
    status: status === null ? '—' : words('record/word', { status }),
    on: date === null ? '—' : formatVnDate(date),
    evidence,
    when,
    approvedBy,
    note,
    place: `${file}:${line}`,
  });
  const stands = obligation && {
    status: statusCell(obligation, words).text,
    deadline: obligation.deadline === null ? null : dayText(obligation.deadline, words),
  };
  return {
    document: [
      { kind: 'paragraph', text: plainLine(text) },
      ...(stands ? [{ kind: 'paragraph', text: words('record/stands', stands), tone: 'muted' } as const] : []),
    ],
    data: {
      kind: 'recorded',
      envelope: envelope(context),
      fields: RECORDED_FIELDS,
      items: [recordedItem(context, recorded)],
    },
  };
}

/** The keys of a record in machine output: a contract, only added to. */
export const RECORDED_FIELDS = [
  'activity',
  'occurrence',
  ...RECORD_FIELDS,
  'file',
  'line',
  'action',
  'changed',
  'obligationStatus',
  'deadline',
  'originalDeadline',
  'daysLeft',
  'daysLate',
  'doneOn',
] as const;

export function recordedItem(
  context: ViewContext,
  { action, record, file, line, obligation }: Recorded,
): Readonly<Record<(typeof RECORDED_FIELDS)[number], Value>> {
  const [activity = '', occurrence] = record.activity.split('@');
  return {
    activity,
    occurrence: occurrence === undefined ? null : record.activity,
    ...recordItem(context, record),
    file,
    line,
    action,
    changed: action !== 'same',
    obligationStatus: obligation?.status ?? null,
    deadline: obligation?.deadline ?? null,
    originalDeadline: obligation?.originalDeadline ?? null,
    daysLeft: obligation?.daysLeft ?? null,
    daysLate: obligation?.daysLate ?? null,
    doneOn: obligation?.doneOn ?? null,
  };
}
