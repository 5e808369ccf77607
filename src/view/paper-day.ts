import type { Words } from '../i18n/words.ts';
import { formatPaperDate, weekday } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';

/** A deadline in a paper: `05/6/2016 (Chủ nhật)`. Nothing is moved to a working day, so a day of the weekend is marked. */
export function paperDay(day: IsoDate, words: Words): string {
  const index = weekday(day);
  const date = formatPaperDate(day);
  return index === 0 || index === 6 ? `${date} (${words('papers/weekday', { weekday: index })})` : date;
}
