import type { Words } from '../i18n/words.ts';
import type { ProgressRecord } from '../model/progress-record.ts';

/** What a record says, on one line: `hoàn thành, 215/BC-SNV`. */
export function recordText(words: Words, { status, evidence, when, approvedBy, note }: ProgressRecord): string {
  return [
    status === null ? '—' : words('record/word', { status }),
    evidence,
    when,
    approvedBy && words('text/approved-by', { number: approvedBy }),
    note,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
