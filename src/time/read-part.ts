import { joinPiece } from './list-member.ts';
import { quarterNumberAt } from './read-number.ts';
import { type OneStretch, readWhole } from './read-whole.ts';
import { yearAfter } from './read-year.ts';
import { halfStretch, monthStretch, partOf, weekStretch } from './stretch.ts';
import { skipWords, type Token, textAt } from './token.ts';

const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries({ đầu: 'early', giữa: 'mid', cuối: 'late' }),
);

const TEN_DAYS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries({ thượng: 'early', trung: 'mid', hạ: 'late' }),
);

/** "cuối tháng 8 năm 2019", "đầu quý III", "giữa năm", "trung tuần tháng 5", "những tháng cuối năm". */
export function partStretch(tokens: readonly Token[], at: number): OneStretch | null {
  const text = (i: number): string => textAt(tokens, i);
  const some = ['các', 'những'].includes(text(at));
  const many = some && ((text(at + 1) === 'tháng' && text(at + 3) === 'năm') || text(at + 1) === 'ngày') ? 2 : 0;
  const ten = text(at + 1) === 'tuần' ? TEN_DAYS.get(text(at)) : undefined;
  const part = ten ?? PARTS.get(text(at + many));
  if (part === undefined) return null;
  const whole = readWhole(tokens, ten === undefined ? at + many + 1 : at + 2);
  if (whole === null || (ten !== undefined && whole.point.grain !== 'month')) return null;
  const point = partOf(whole.point, part);
  return point && { point, next: whole.next };
}

/** "tuần đầu tháng 4/2019", "tuần cuối cùng của tháng 6", "tuần thứ hai tháng 9", "tuần 1, 2 tháng 6", "tuần 3-4 tháng 10". */
export function weekOfMonth(tokens: readonly Token[], at: number): OneStretch | null {
  if (tokens[at]?.text !== 'tuần') return null;
  let i = skipWords(tokens, at + 1, ['lễ']);
  const first = weekNumber(tokens, i);
  if (first === null) return null;
  i = first.next;
  let last = first;
  while (joinPiece(tokens, i) !== null) {
    const more = weekNumber(tokens, tokens[i + 1]?.text === 'tuần' ? i + 2 : i + 1);
    if (more === null) return null;
    last = more;
    i = more.next;
  }
  const whole = readWhole(tokens, tokens[i]?.text === '/' ? i + 1 : i);
  if (whole?.point.grain !== 'month' || whole.point.days !== null) return null;
  const begin = weekStretch(whole.point, first.week);
  const end = weekStretch(whole.point, last.week);
  if (begin.days === null || end.days === null) return null;
  return { point: { ...end, days: [begin.days[0], end.days[1]] }, next: whole.next };
}

function weekNumber(tokens: readonly Token[], at: number): { readonly week: number; readonly next: number } | null {
  const i = skipWords(tokens, at, ['thứ', 'lễ']);
  if (tokens[i]?.text === 'đầu') return { week: 1, next: skipWords(tokens, i + 1, ['tiên']) };
  if (tokens[i]?.text === 'cuối') return { week: -1, next: skipWords(tokens, i + 1, ['cùng']) };
  const week = quarterNumberAt(tokens, i);
  return week === null ? null : { week, next: i + 1 };
}

/** "tháng đầu quý III/2018", "tháng cuối của quý II", "tháng thứ hai quý II", "tháng cuối năm 2018". */
export function monthOfLonger(tokens: readonly Token[], at: number): OneStretch | null {
  if (tokens[at]?.text !== 'tháng') return null;
  const part = PARTS.get(textAt(tokens, at + 1));
  const ordinal = textAt(tokens, at + 1) === 'thứ' ? quarterNumberAt(tokens, at + 2) : null;
  if (part === undefined && ordinal === null) return null;
  const whole = readWhole(tokens, skipWords(tokens, ordinal === null ? at + 2 : at + 3, ['tiên', 'cùng']));
  if (whole === null) return null;
  const { grain, first, last, year } = whole.point;
  if (grain !== 'quarter' && (grain !== 'year' || part === 'mid')) return null;
  const place = ordinal === null ? { early: 0, mid: 1, late: last - first }[part ?? 'early'] : ordinal - 1;
  // A quarter has no fourth month, a year no thirteenth.
  const month = place >= 0 && first + place <= last ? first + place : 0;
  return { point: { ...monthStretch(month), year }, next: whole.next };
}

/** "nửa đầu năm 2018", "nửa cuối tháng 6", "nửa đầu quý II", "nửa năm đầu 2018". */
export function halfPart(tokens: readonly Token[], at: number): OneStretch | null {
  const text = (i: number): string => textAt(tokens, i);
  if (text(at) !== 'nửa') return null;
  if (text(at + 1) === 'năm' && (text(at + 2) === 'đầu' || text(at + 2) === 'cuối')) {
    const { year: near, next } = yearAfter(tokens, at + 3);
    return { point: { ...halfStretch(6, text(at + 2) === 'đầu' ? 'early' : 'late'), year: near }, next };
  }
  const part = PARTS.get(text(at + 1));
  const whole = readWhole(tokens, at + 2);
  if (whole === null || part === undefined || part === 'mid') return null;
  const { point, next } = whole;
  if (point.grain === 'year') return { point: { ...halfStretch(6, part), year: point.year }, next };
  if (point.grain === 'quarter') {
    // It ends with the 15th of the second month, the 45th day of a quarter that begins with a month of 30 days.
    const days = point.first === 4 ? 45 : 46;
    return { point: { ...point, days: part === 'early' ? [1, days] : [days + 1, -1] }, next };
  }
  if (point.grain !== 'month') return null;
  return { point: { ...point, days: part === 'early' ? [1, 15] : [16, -1], convention: 'month-part' }, next };
}
