import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { type ReportState, reportState } from '../tracking/report-matrix.ts';
import type { Cell, Tone } from './document.ts';

const TONES: Readonly<Record<ReportState, Tone>> = {
  sent: 'done',
  late: 'soon',
  missing: 'late',
  pending: 'plain',
  cancelled: 'muted',
};

/** Whether and when an agency has sent a report: `nộp muộn 5 ngày (10/06/2016)`; a dash where it owes none. */
export function reportCell(report: Obligation | null, words: Words, dateText = formatVnDate): Cell {
  if (report === null) return { text: '—', tone: 'muted' };
  const { status, doneOn, daysLate, daysLeft } = report;
  const state = reportState(report);
  const text = words('report/state', {
    state,
    on: doneOn === null ? null : dateText(doneOn),
    days: daysLate ?? daysLeft,
  });
  return {
    text: hasOwnDeadline(report) ? `${text} *` : text,
    tone: status === 'due-soon' ? 'soon' : TONES[state],
  };
}

/** Whether the agency was given another day than the plan's; told under the table, and marked in it. */
export function hasOwnDeadline({ status, deadline, originalDeadline }: Obligation): boolean {
  return status !== 'cancelled' && deadline !== null && originalDeadline !== null;
}
