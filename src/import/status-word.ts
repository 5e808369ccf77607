import { fold } from '../i18n/fold.ts';
import type { RecordStatus } from '../model/progress-record.ts';

/** What people write for a status, in both languages. */
const WORDS: Readonly<Record<RecordStatus, readonly string[]>> = {
  done: ['hoàn thành', 'đã hoàn thành', 'xong', 'đã xong', 'done', 'completed'],
  started: ['bắt đầu', 'bắt đầu thực hiện', 'đang thực hiện', 'started', 'in progress'],
  rescheduled: ['lùi hạn', 'gia hạn', 'điều chỉnh thời hạn', 'rescheduled', 'postponed'],
  cancelled: ['thôi', 'thôi thực hiện', 'hủy', 'hủy bỏ', 'cancelled', 'canceled'],
  reopened: ['mở lại', 'reopened'],
  note: ['ghi chú', 'note'],
};

const known = new Map(
  (Object.keys(WORDS) as RecordStatus[]).flatMap((status) =>
    WORDS[status].map((word) => [fold(word), status] as const),
  ),
);

/** The status that a word means, with or without accents; null for any other word. */
export function statusOf(word: string): RecordStatus | null {
  return known.get(fold(word)) ?? null;
}
