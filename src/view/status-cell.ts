import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation, Status } from '../tracking/obligation.ts';
import type { Cell, Tone } from './document.ts';

export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  cancelled: 'muted',
  done: 'done',
  'done-late': 'soon',
  overdue: 'late',
  'due-soon': 'soon',
  open: 'plain',
  upcoming: 'muted',
  undated: 'muted',
};

/** How an obligation stands, in words with days: `quá hạn 6 ngày`. */
export function statusCell(
  { status, kind, daysLeft, daysLate, doneOn, from, deadline }: Obligation,
  words: Words,
  dateText = formatVnDate,
): Cell {
  const on = doneOn === null ? '' : dateText(doneOn);
  const text = ((): string => {
    switch (status) {
      case 'cancelled':
        return words('status/cancelled', {});
      case 'undated':
        return words(kind === null ? 'status/unreadable' : 'status/undated', {});
      case 'done':
        return words('status/done', { on, dated: deadline !== null });
      case 'done-late':
        return words('status/done-late', { on, days: daysLate ?? 0 });
      case 'overdue':
        return words('status/overdue', { days: daysLate ?? 0 });
      case 'due-soon':
        return words('status/due-soon', { days: daysLeft ?? 0 });
      case 'open':
        return words('status/open', { days: daysLeft });
      case 'upcoming':
        // An event of one day: its day stands beside already.
        return words('status/upcoming', {
          from: from === null || from === deadline ? null : dateText(from),
          days: daysLeft,
        });
    }
  })();
  return { text, tone: STATUS_TONES[status] };
}

/** `4 quá hạn, 2 trong hạn`: how many of each, in the order in which a reader wants to know. */
export function statusCounts(
  obligations: readonly Obligation[],
): readonly { readonly status: Status; readonly count: number }[] {
  const order: readonly Status[] = [
    'overdue',
    'due-soon',
    'open',
    'upcoming',
    'undated',
    'done',
    'done-late',
    'cancelled',
  ];
  return order
    .map((status) => ({ status, count: obligations.filter((obligation) => obligation.status === status).length }))
    .filter(({ count }) => count > 0);
}
