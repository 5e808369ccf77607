import { pieceOf } from './made-piece.ts';
import type { DayPoint, Found } from './piece.ts';
import { digitsAt, monthNumberAt, quarterNumberAt } from './read-number.ts';
import { readWhole } from './read-whole.ts';
import { bareDay, type OneDay } from './read-whole-day.ts';
import { yearAfter } from './read-year.ts';
import { skipWords, type Token, textAt } from './token.ts';

/** "5 ngày đầu tháng", "10 ngày đầu của tháng sau", of no certain month: due by the last of them, every month. */
export function daysOfMonth(tokens: readonly Token[], at: number): OneDay | null {
  const text = (i: number): string => textAt(tokens, i);
  const count = digitsAt(tokens, at, 3);
  const place = text(at + 2);
  if (count === null || text(at + 1) !== 'ngày' || (place !== 'đầu' && place !== 'cuối')) return null;
  const i = skipWords(tokens, at + 3, ['tiên', 'cùng', 'của', 'hằng', 'mỗi']);
  if (text(i) !== 'tháng' || monthNumberAt(tokens, i + 1) !== null) return null;
  const due = place === 'cuối' && count >= 1 && count <= 31 ? -1 : count;
  return { point: { ...bareDay(due), of: 'month' }, next: afterNext(tokens, i + 1) };
}

/** "ngày cuối cùng của tháng 6/2018", "ngày đầu tiên của quý III", "ngày cuối tháng", after the word "ngày". */
export function edgeOfStretch(tokens: readonly Token[], at: number): OneDay | null {
  const text = (i: number): string => textAt(tokens, i);
  let i = text(at) === 'làm' && text(at + 1) === 'việc' ? at + 2 : at;
  const last = text(i) === 'cuối';
  if (!last && text(i) !== 'đầu') return null;
  i++;
  while (['cùng', 'tiên', 'của', 'trong', 'hằng', 'mỗi'].includes(text(i))) i++;
  const whole = readWhole(tokens, i);
  if (whole && whole.point.days === null && whole.point.last <= 12) {
    const { first, last: lastMonth, year } = whole.point;
    return { point: { ...bareDay(last ? -1 : 1), month: last ? lastMonth : first, year }, next: whole.next };
  }
  if (text(i) === 'tháng') return { point: { ...bareDay(last ? -1 : 1), of: 'month' }, next: i + 1 };
  if (text(i) === 'quý') return { point: { ...bareDay(last ? -1 : 1), of: last ? 3 : 1 }, next: i + 1 };
  return null;
}

const NEXT = [
  ['sau'],
  ['tiếp', 'theo'],
  ['kế', 'tiếp'],
  ['liền', 'kề'],
  ['liền', 'sau'],
  ['sau', 'liền', 'kề'],
  ['tiếp'],
];

const MONTH_OF_QUARTER: ReadonlyMap<string, 1 | 2 | 3> = new Map(
  Object.entries({
    đầu: 1,
    nhất: 1,
    '1': 1,
    giữa: 2,
    hai: 2,
    '2': 2,
    cuối: 3,
    ba: 3,
    '3': 3,
  }),
);

/** After "ngày": a day alone, or of a month that returns: "15 tháng cuối quý", "05 của tháng sau", "20 của tháng". */
export function loneDay(tokens: readonly Token[], at: number, from: number): Found | null {
  const day = digitsAt(tokens, from);
  if (day === null) return null;
  const text = (i: number): string => textAt(tokens, i);
  const found = (point: DayPoint, next: number): Found => ({ pieces: [pieceOf(tokens, at, next, point)], next });
  let i = text(from + 1) === 'của' || text(from + 1) === 'trong' ? from + 2 : from + 1;
  if (text(i) !== 'tháng') {
    const rest = text(i);
    // "trước ngày 30 ngày": a count of days, no day.
    return ['ngày', 'giờ', 'lớp', '%'].includes(rest) ? null : found(bareDay(day), from + 1);
  }
  i++;
  const ordinal = text(i) === 'thứ' ? i + 1 : i;
  const place = MONTH_OF_QUARTER.get(text(ordinal));
  if (place !== undefined) {
    i = skipWords(tokens, ordinal + 1, ['tiên', 'cùng', 'của', 'trong', 'mỗi', 'hằng', 'từng']);
    if (text(i) === 'quý') {
      const quarter = quarterNumberAt(tokens, i + 1);
      if (quarter !== null) {
        const { year, next } = yearAfter(tokens, i + 2);
        return found({ ...bareDay(day), month: quarter * 3 - 3 + place, year }, next);
      }
      i++;
    }
    return found({ ...bareDay(day), of: place }, afterNext(tokens, i));
  }
  // "tháng thứ tư của quý"
  if (ordinal > i && quarterNumberAt(tokens, ordinal) !== null)
    return found({ ...bareDay(day), month: 0 }, ordinal + 1);
  const relative = afterNext(tokens, i);
  return found({ ...bareDay(day), of: 'month' }, relative);
}

/** The token after "sau", "tiếp theo", "liền kề": whose next period it is does not change which day returns. */
function afterNext(tokens: readonly Token[], at: number): number {
  for (const words of [...NEXT].sort((a, b) => b.length - a.length))
    if (words.every((word, n) => tokens[at + n]?.text === word)) return at + words.length;
  return at;
}
