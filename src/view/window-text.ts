import type { Words } from '../i18n/words.ts';
import { formatVnDate, isIsoDate } from '../time/iso-date.ts';
import type { Window } from '../time/window.ts';
import { recurrenceText } from './recurrence-text.ts';

/** What a window means, in words and days: `trước hạn: đến hết 04/06/2016`. */
export function windowText({ kind, from, to, recurrence }: Window, words: Words): string {
  const listed = recurrence?.split(';').every(isIsoDate) ?? false;
  const days = words('text/window', {
    from: from === null ? null : formatVnDate(from),
    to: to === null ? null : formatVnDate(to),
  });
  const returning = recurrence === null || recurrence === kind ? '' : recurrenceText(recurrence, words);
  // Days that are listed one by one are no stretch of time.
  const said = listed ? returning : [days, returning].filter(Boolean).join('; ');
  return [words('kind/word', { kind }), said].filter(Boolean).join(': ');
}
