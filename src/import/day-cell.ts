import { addDays } from '../time/iso-date.ts';
import { parseDate } from '../time/parse-date.ts';
import type { IsoDate } from '../time/window.ts';

/** Day 0 of a spreadsheet's count of days. */
const SPREADSHEET_EPOCH = '1899-12-30';

/** Also as letters write it: `ngày 20 tháng 6 năm 2016`. */
const DAY = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm )(\d{2}|\d{4})$/iu;

/** The day that a cell was likely meant to be which is written in no way we read; null where nobody can tell. */
export function dayMeant(found: string): IsoDate | null {
  // A day in a cell that was not told to be one: 42541.
  if (/^[2-6]\d{4}$/.test(found)) return addDays(SPREADSHEET_EPOCH, Number(found));
  // A day of a program that counts hours too: 2016-06-20 00:00:00.
  const day = found.replace(/[ T]\d{1,2}:\d{2}\S*( [AP]M)?$/i, '');
  const [, first, second, year = ''] = DAY.exec(day) ?? [];
  const inFull = year.length === 2 ? `20${year}` : year;
  return (
    (day === found ? null : parseDate(day)) ??
    parseDate(`${first}/${second}/${inFull}`) ??
    parseDate(`${second}/${first}/${inFull}`)
  );
}

/** Whether a spreadsheet has made a day or a month of what was none: `12-May`, `20-Thg6`, `12/5/2016`, `2016-09`. */
export function looksLikeDay(found: string): boolean {
  return (
    parseDate(found) !== null ||
    /^\d{4}-\d{2}$/.test(found) ||
    /^\d{1,2}[-/ ](\p{L}{3}|thg ?\d{1,2})([-/ ]\d{2,4})?$/iu.test(found)
  );
}
