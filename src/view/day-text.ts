import type { Words } from '../i18n/words.ts';
import { formatVnDate, weekday } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';

/** A deadline for people: `05/06/2016 CN`. Nothing is moved to a working day, so a day of the weekend is marked. */
export function dayText(day: IsoDate, words: Words): string {
  const index = weekday(day);
  const mark = index === 0 || index === 6 ? ` ${words('weekday/short', { weekday: index })}` : '';
  return `${formatVnDate(day)}${mark}`;
}
