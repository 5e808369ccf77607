import type { Words } from '../i18n/words.ts';
import { formatVnDate, isIsoDate } from '../time/iso-date.ts';
import { ruleParts } from '../time/rule.ts';

/** What returns or continues, as people say it: `hằng quý, ngày 14 tháng 3, 6, 9, 12`. */
export function recurrenceText(recurrence: string, words: Words): string {
  const parts = recurrence.split(' + ').map((rule) => {
    const parsed = ruleParts(rule);
    if (parsed) return words('recurrence/rule', parsed);
    const days = rule.split(';');
    return days.every(isIsoDate) ? days.map(formatVnDate).join('; ') : words('recurrence/word', { word: rule });
  });
  return words('recurrence/and', { parts });
}
