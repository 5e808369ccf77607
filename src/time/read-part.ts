import { joinPiece } from './list-member.ts';
import { countAt, quarterNumberAt } from './read-number.ts';
import { type OneStretch, readWhole } from './read-whole.ts';
import { yearAfter, yearWordAt } from './read-year.ts';
import { halfStretch, monthStretch, partOf, weekStretch } from './stretch.ts';
import { skipWords, type Token, textAt } from './token.ts';

/** "6 tháng đầu năm 2019", "06 tháng cuối năm", "9 tháng đầu"; "10 ngày đầu tháng 6"; "2 tháng đầu quý II". */
export function firstMonths(tokens: readonly Token[], at: number): OneStretch | null {
  const text = (i: number): string => textAt(tokens, i);
  const count = countAt(tokens, at);
  if (count === null || count < 1) return null;
  const part = text(at + 2) === 'đầu' ? 'early' : text(at + 2) === 'cuối' ? 'late' : null;
  if (part === null) return null;
  const begin = skipWords(tokens, at + 3, ['tiên', 'cùng', 'của', 'trong']);
  if (text(at + 1) === 'ngày') {
    const whole = readWhole(tokens, begin);
    if (whole?.point.grain !== 'month' || count > 28) return null;
    const days: [number, number] = part === 'early' ? [1, count] : [-count, -1];
    return { point: { ...whole.point, days, tail: part === 'late' }, next: whole.next };
  }
  const months = text(at + 1) === 'quý' ? count * 3 : count;
  if (!['tháng', 'quý'].includes(text(at + 1)) || months > 12) return null;
  const { year: nearYear, next } = text(begin) === 'năm' ? yearOrBare(tokens, begin) : yearAfter(tokens, begin);
  if (text(begin) === 'quý' && text(at + 1) === 'tháng') {
    const whole = readWhole(tokens, begin);
    if (whole === null || count > 3) return null;
    const { first, last } = whole.point;
    const cut = part === 'early' ? { last: first + count - 1 } : { first: last - count + 1 };
    return { point: { ...whole.point, ...cut, convention: null }, next: whole.next };
  }
  return { point: { ...halfStretch(months, part), tail: part === 'late', year: nearYear }, next };
}

/** "năm 2018", "năm nay", or the bare word "năm". */
function yearOrBare(tokens: readonly Token[], at: number): ReturnType<typeof yearAfter> {
  return yearWordAt(tokens, at) ?? { year: null, next: at + 1 };
}

const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries({ đầu: 'early', giữa: 'mid', cuối: 'late' }),
);

const TEN_DAYS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map(
  Object.entries({ thượng: 'early', trung: 'mid', hạ: 'late' }),
);

/** "cuối tháng 8 năm 2019", "đầu quý III", "giữa năm", "trung tuần tháng 5", "những tháng cuối năm". */
export function partStretch(tokens: readonly Token[], at: number): OneStretch | null {
  const text = (i: number): string => textAt(tokens, i);
  const many = ['các', 'những'].includes(text(at)) && text(at + 1) === 'tháng' && text(at + 3) === 'năm' ? 2 : 0;
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
  return week === null || week < 1 || week > 5 ? null : { week, next: i + 1 };
}

/** "tháng đầu quý III/2018", "tháng cuối của quý II", "tháng cuối năm 2018". */
export function monthOfLonger(tokens: readonly Token[], at: number): OneStretch | null {
  if (tokens[at]?.text !== 'tháng') return null;
  const part = PARTS.get(textAt(tokens, at + 1));
  if (part === undefined) return null;
  const whole = readWhole(tokens, skipWords(tokens, at + 2, ['tiên', 'cùng']));
  if (whole === null) return null;
  const { grain, first, last } = whole.point;
  if (grain !== 'quarter' && (grain !== 'year' || part === 'mid')) return null;
  const month = part === 'early' ? first : part === 'late' ? last : first + 1;
  return { point: { ...monthStretch(month), year: whole.point.year }, next: whole.next };
}

/** "nửa đầu năm 2018", "nửa cuối tháng 6", "nửa năm đầu 2018". */
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
  if (point.grain !== 'month') return null;
  return { point: { ...point, days: part === 'early' ? [1, 15] : [16, -1], convention: 'month-part' }, next };
}
