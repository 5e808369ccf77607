import type { ProgressRecord } from '../model/progress-record.ts';
import { daysBetween } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation, Status } from './obligation.ts';

export interface StatusQuestion {
  readonly from: IsoDate | null;
  readonly deadline: IsoDate | null;
  /** Whether the words give any time at all, be it without an end. */
  readonly dated: boolean;
  /** A window without a first day has begun on the day of issue. */
  readonly issued: IsoDate | null;
  /** The records of this agency on this occurrence, in any order. */
  readonly records: readonly ProgressRecord[];
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
}

export type StatusAnswer = Pick<
  Obligation,
  | 'from'
  | 'deadline'
  | 'originalDeadline'
  | 'movedTo'
  | 'status'
  | 'daysLeft'
  | 'daysLate'
  | 'startedOn'
  | 'doneOn'
  | 'evidence'
  | 'changes'
  | 'changedOn'
>;

/**
 * How an obligation stands on a day. Only records dated on or before that day count; completion is what somebody
 * recorded and is never inferred.
 *
 * @source DESIGN: cancelled, done, overdue, due-soon, open, upcoming, undated, in this order
 */
export function statusOn(question: StatusQuestion): StatusAnswer {
  const { asOf, issued, dueSoonDays } = question;
  const known = question.records
    .filter(({ date }) => date !== null && date <= asOf)
    .sort((a, b) => ((a.date as IsoDate) < (b.date as IsoDate) ? -1 : a.date === b.date ? a.index - b.index : 1));
  const telling = known.filter(({ status }) => status !== null && status !== 'note');
  let { from, deadline } = question;
  let movedTo: string | null = null;
  let startedOn: IsoDate | null = null;
  let closing: ProgressRecord | null = null;
  for (const record of known) {
    // What is done stays done on its first day until it is reopened: a later record changes neither day nor deadline.
    if (record.status === 'cancelled' || (record.status === 'done' && closing === null)) closing = record;
    else if (record.status === 'reopened') closing = null;
    else if (record.status === 'started' && closing === null) startedOn ??= record.date;
    else if (record.status === 'rescheduled' && closing === null && record.window?.to) {
      deadline = record.window.to;
      // Moved to before its beginning, it begins with the plan.
      from = record.window.from ?? (from !== null && from > deadline ? null : from);
      movedTo = record.when;
    }
  }
  const moved = deadline !== question.deadline;
  const doneOn = closing?.status === 'done' ? closing.date : null;
  const late = (day: IsoDate) => (deadline !== null && day > deadline ? daysBetween(deadline, day) : null);
  const left = deadline !== null && asOf <= deadline ? daysBetween(asOf, deadline) : null;
  const status = ((): Status => {
    if (closing?.status === 'cancelled') return 'cancelled';
    if (doneOn !== null) return late(doneOn) === null ? 'done' : 'done-late';
    if (late(asOf) !== null) return 'overdue';
    if (left !== null && left <= dueSoonDays) return 'due-soon';
    if (!question.dated && deadline === null) return 'undated';
    const begins = from ?? issued;
    return begins === null || begins <= asOf ? 'open' : 'upcoming';
  })();
  const settled = status === 'cancelled' || doneOn !== null;
  return {
    from,
    deadline,
    originalDeadline: moved ? question.deadline : null,
    movedTo,
    status,
    daysLeft: settled ? null : left,
    daysLate: status === 'cancelled' ? null : late(doneOn ?? asOf),
    startedOn,
    doneOn,
    evidence: closing?.evidence ?? null,
    changes: telling.length,
    changedOn: telling.at(-1)?.date ?? null,
  };
}
