import { strictDate } from './iso-date.ts';
import type { IsoDate } from './window.ts';

const FORMATS = ['YYYY-MM-DD', 'D/M/YYYY', 'D-M-YYYY', 'D.M.YYYY'];

/**
 * A day as people type it on a command line: `2016-06-10`, `10/6/2016`, `10-6-2016`, `10.6.2016`.
 *
 * @returns null where the text is anything else, or no calendar day of 1900-2100
 */
export function parseDate(text: string): IsoDate | null {
  // dayjs wants `D` and `DD` told apart when strict, so leading zeros go first; the ISO form keeps its own.
  const typed = text.trim();
  const bare = /^\d{4}-/.test(typed) ? typed : typed.replace(/(^|[/.-])0(?=\d(?!\d))/g, '$1');
  for (const format of FORMATS) {
    const iso = strictDate(bare, format);
    if (iso !== null) return iso;
  }
  return null;
}
