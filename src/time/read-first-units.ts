import { countAt, digitsAt } from './read-number.ts';
import { type OneStretch, readWhole } from './read-whole.ts';
import { yearAfter, yearWordAt } from './read-year.ts';
import { halfStretch } from './stretch.ts';
import { skipWords, type Token, textAt } from './token.ts';

const DAYS_IN: ReadonlyMap<string, number> = new Map(Object.entries({ ngày: 1, tuần: 7 }));
const MONTHS_IN: ReadonlyMap<string, number> = new Map(Object.entries({ tháng: 1, quý: 3 }));

/**
 * "6 tháng đầu năm 2019", "06 tháng cuối năm", "9 tháng đầu"; "10 ngày đầu tháng 6", "2 tuần cuối tháng 9"; "2 tháng đầu quý II".
 *
 * @returns a stretch that no calendar has where the count is too large: "13 tháng đầu năm", "4 tháng đầu quý II"
 */
export function firstUnits(tokens: readonly Token[], at: number): OneStretch | null {
  const count = countAt(tokens, at) ?? digitsAt(tokens, at, 3);
  const unit = textAt(tokens, at + 1);
  const place = textAt(tokens, at + 2);
  if (count === null || (place !== 'đầu' && place !== 'cuối')) return null;
  const begin = skipWords(tokens, at + 3, ['tiên', 'cùng', 'của', 'trong']);
  const days = DAYS_IN.get(unit);
  if (days !== undefined) {
    const one = firstDays(tokens, begin, count * days, place === 'đầu');
    return one && days > 1 ? { ...one, point: { ...one.point, convention: 'week-part' } } : one;
  }
  const months = MONTHS_IN.get(unit);
  if (months === undefined) return null;
  if (textAt(tokens, begin) === 'quý' && unit === 'tháng') return firstOfQuarter(tokens, begin, count, place === 'đầu');
  return firstOfYear(tokens, begin, count * months, place === 'đầu');
}

function firstDays(tokens: readonly Token[], at: number, count: number, early: boolean): OneStretch | null {
  const whole = readWhole(tokens, at);
  if (whole === null || whole.point.days !== null) return null;
  // No month, quarter or year has a day 0.
  const days: [number, number] = count === 0 ? [367, 367] : early ? [1, count] : [-count, -1];
  // It is no whole year any more, and lends its own to nothing.
  const grain = whole.point.grain === 'year' ? 'half' : whole.point.grain;
  return { point: { ...whole.point, grain, days }, next: whole.next };
}

function firstOfQuarter(tokens: readonly Token[], at: number, count: number, early: boolean): OneStretch | null {
  const whole = readWhole(tokens, at);
  if (whole === null) return null;
  const { first, last } = whole.point;
  const cut = early ? { last: first + count - 1 } : { first: last - count + 1 };
  const possible = count >= 1 && count <= 3;
  return { point: { ...whole.point, ...(possible ? cut : { first: 0 }) }, next: whole.next };
}

function firstOfYear(tokens: readonly Token[], at: number, months: number, early: boolean): OneStretch | null {
  const named = textAt(tokens, at) === 'năm';
  const { year, next } = named ? (yearWordAt(tokens, at) ?? { year: null, next: at + 1 }) : yearAfter(tokens, at);
  // "18 tháng đầu thực hiện Đề án" are no year's.
  if (!named && year === null && (months < 1 || months > 12)) return null;
  return { point: { ...halfStretch(months, early ? 'early' : 'late'), year }, next };
}
