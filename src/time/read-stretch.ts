import type { Found, Join, Piece, Point, StretchPoint } from './piece.ts';
import { countAt, digitsAt, monthNumberAt, quarterNumberAt, yearAt } from './read-number.ts';
import { yearAfter, yearWordAt } from './read-year.ts';
import {
  halfStretch,
  monthStretch,
  partOf,
  quarterStretch,
  schoolYearStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts';
import type { Token } from './token.ts';

type One = { readonly point: StretchPoint; readonly next: number };

const LIST_JOINS: Readonly<Record<string, Join>> = {
  ',': 'comma',
  '-': 'dash',
  '+': 'and',
  '&': 'and',
  và: 'and',
  hoặc: 'or',
  hay: 'or',
};

/** After these words a bare number is still a member of the list before it: "tháng 8, 9 năm sau", "quý II, III trở đi". */
const AFTER_MEMBER = new Set([
  'năm',
  'và',
  'hoặc',
  'hay',
  'hằng',
  'mỗi',
  'đến',
  'tới',
  'của',
  'trở',
  'trong',
  'để',
  'có',
]);

/** Months, quarters, halves, years and parts of them, with the lists that follow one word: "Quý II, III/2018". */
export function readStretch(tokens: readonly Token[], at: number): Found | null {
  return monthGroup(tokens, at) ?? quarterGroup(tokens, at) ?? single(tokens, at, readOneStretch(tokens, at));
}

function single(tokens: readonly Token[], at: number, one: One | null): Found | null {
  return one && { pieces: [pieceOf(tokens, at, one.next, one.point)], next: one.next };
}

/** A point as a piece that covers the tokens from `at` up to `next`. */
export function pieceOf(tokens: readonly Token[], at: number, next: number, point: Point): Piece {
  return { kind: 'point', point, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** The comma, dash, "và" or "đến" that joins two members of a list or range; null where none stands at `at`. */
export function joinPiece(tokens: readonly Token[], at: number, next = at + 1): Piece | null {
  const text = tokens[at]?.text ?? '';
  const start = tokens[at]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  if (text === 'đến' || text === 'tới') return { kind: 'cue', cue: 'until', start, end };
  const join = LIST_JOINS[text];
  return join === undefined ? null : { kind: 'join', join, start, end };
}

function readOneStretch(tokens: readonly Token[], at: number): One | null {
  return (
    firstMonths(tokens, at) ??
    partStretch(tokens, at) ??
    weekOfMonth(tokens, at) ??
    monthOfLonger(tokens, at) ??
    halfPart(tokens, at) ??
    schoolYear(tokens, at) ??
    bareMonthYear(tokens, at) ??
    year(tokens, at)
  );
}

/** A single month, quarter or year with its own year: what may stand after "đầu", "tuần cuối", "nửa đầu". */
export function readWhole(tokens: readonly Token[], at: number): One | null {
  const begin = skipWords(tokens, at, ['của', 'trong', 'các']);
  const word = tokens[begin]?.text;
  if (word === 'tháng' || isShortMonth(tokens, begin)) {
    const number = monthNumberAt(tokens, word === 'tháng' ? begin + 1 : monthDigits(tokens, begin));
    if (number === null) return null;
    const from = (word === 'tháng' ? begin + 1 : monthDigits(tokens, begin)) + number.length;
    const { year: yearWord, next } = yearAfter(tokens, from);
    return { point: { ...monthStretch(number.month), year: yearWord }, next };
  }
  if (isQuarterWord(tokens, begin)) {
    const number = quarterNumberAt(tokens, quarterDigits(tokens, begin));
    if (number === null) return null;
    const { year: yearWord, next } = yearAfter(tokens, quarterDigits(tokens, begin) + 1);
    return { point: { ...quarterStretch(number), year: yearWord }, next };
  }
  const month = bareMonthYear(tokens, begin);
  if (month) return month;
  const named = yearWordAt(tokens, begin);
  if (named) return { point: { ...yearStretch(), year: named.year }, next: named.next };
  if (word === 'năm' && tokens[begin + 1]?.text !== 'học' && digitsAt(tokens, begin + 1) === null)
    return { point: yearStretch(), next: begin + 1 };
  const bare = yearAt(tokens, begin);
  return bare === null ? null : { point: { ...yearStretch(), year: bare }, next: begin + 1 };
}

function skipWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  while (words.includes(tokens[i]?.text ?? '')) i++;
  return i;
}

/** "T9", "T.9". */
const isShortMonth = (tokens: readonly Token[], at: number): boolean => {
  const digits = monthDigits(tokens, at);
  return tokens[at]?.text === 't' && tokens[digits]?.glued === true && digitsAt(tokens, digits) !== null;
};
const monthDigits = (tokens: readonly Token[], at: number): number => (tokens[at + 1]?.text === '.' ? at + 2 : at + 1);

/** "quý", "Q", "Q.". */
const isQuarterWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'quý' || (tokens[at]?.text === 'q' && tokens[quarterDigits(tokens, at)]?.glued === true);
const quarterDigits = monthDigits;

function monthGroup(tokens: readonly Token[], at: number): Found | null {
  const short = isShortMonth(tokens, at);
  const begin = tokens[at]?.text === 'các' && tokens[at + 1]?.text === 'tháng' ? at + 1 : at;
  if (!short && tokens[begin]?.text !== 'tháng') return null;
  const digits = short ? monthDigits(tokens, at) : begin + 1;
  const number = monthNumberAt(tokens, digits);
  if (number === null) return null;
  const school = schoolYearAfter(tokens, digits + number.length, number.month);
  if (school)
    return single(tokens, at, { point: { ...monthStretch(number.month), year: school.year }, next: school.next });
  return group(tokens, at, digits + number.length, monthStretch(number.month), (i) => {
    const month = digitsAt(tokens, i);
    return month !== null && month >= 1 && month <= 12 ? monthStretch(month) : null;
  });
}

function quarterGroup(tokens: readonly Token[], at: number): Found | null {
  const begin = tokens[at]?.text === 'các' ? at + 1 : at;
  const bare = isBareQuarter(tokens, at);
  if (!bare && !isQuarterWord(tokens, begin)) return null;
  const digits = bare ? at : quarterDigits(tokens, begin);
  const quarter = quarterNumberAt(tokens, digits);
  if (quarter === null || quarter > 6) return null;
  return group(tokens, at, digits + 1, quarterStretch(quarter), (i) => {
    const next = quarterNumberAt(tokens, i);
    return next !== null && next >= 1 && next <= 4 ? quarterStretch(next) : null;
  });
}

/** "IV/2018", "II, III/2018" in a cell. */
function isBareQuarter(tokens: readonly Token[], at: number): boolean {
  const roman = (i: number): boolean => /^(?:i{1,3}|iv)$/.test(tokens[i]?.text ?? '');
  if (!roman(at)) return false;
  const dated = (i: number): boolean => tokens[i]?.text === '/' && yearAt(tokens, i + 1) !== null;
  return dated(at + 1) || (LIST_JOINS[tokens[at + 1]?.text ?? ''] !== undefined && roman(at + 2) && dated(at + 3));
}

/** The first member, its year, and the bare numbers that follow it: "8, 9 và 10/2018". */
function group(
  tokens: readonly Token[],
  at: number,
  afterFirst: number,
  first: StretchPoint,
  member: (at: number) => StretchPoint | null,
): Found {
  const { year: firstYear, next: afterYear } = yearAfter(tokens, afterFirst);
  const pieces: Piece[] = [pieceOf(tokens, at, afterYear, { ...first, year: firstYear })];
  let next = afterYear;
  for (;;) {
    // ", và 10": two joins in a row are one.
    const joinEnd = tokens[next]?.text === ',' && tokens[next + 1]?.text === 'và' ? next + 2 : next + 1;
    const join = joinPiece(tokens, next, joinEnd);
    const point = join && member(joinEnd);
    if (!join || !point || !endsMember(tokens, joinEnd + 1)) break;
    const { year: memberYear, next: end } = yearAfter(tokens, joinEnd + 1);
    pieces.push(join, pieceOf(tokens, joinEnd, end, { ...point, year: memberYear }));
    next = end;
  }
  return { pieces, next };
}

/** A bare number counts as a member only where no noun follows it: not the 02 of "tháng 8, 02 lớp", not the 5 of "5/9". */
function endsMember(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return yearAt(tokens, at) !== null;
  if (token.text === '/' || token.text === '.') return digitsAt(tokens, at + 1) === null;
  return token.kind === 'mark' || AFTER_MEMBER.has(token.text);
}

/** "6 tháng đầu năm 2019", "06 tháng cuối năm", "9 tháng đầu"; "10 ngày đầu tháng 6"; "2 tháng đầu quý II". */
function firstMonths(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
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

const PARTS: Readonly<Record<string, 'early' | 'mid' | 'late'>> = { đầu: 'early', giữa: 'mid', cuối: 'late' };
const TEN_DAYS: Readonly<Record<string, 'early' | 'mid' | 'late'>> = { thượng: 'early', trung: 'mid', hạ: 'late' };

/** "cuối tháng 8 năm 2019", "đầu quý III", "giữa năm", "trung tuần tháng 5", "những tháng cuối năm". */
function partStretch(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const many = ['các', 'những'].includes(text(at)) && text(at + 1) === 'tháng' && text(at + 3) === 'năm' ? 2 : 0;
  const ten = text(at + 1) === 'tuần' ? TEN_DAYS[text(at)] : undefined;
  const part = ten ?? PARTS[text(at + many)];
  if (part === undefined) return null;
  const whole = readWhole(tokens, ten === undefined ? at + many + 1 : at + 2);
  if (whole === null || (ten !== undefined && whole.point.grain !== 'month')) return null;
  const point = partOf(whole.point, part);
  return point && { point, next: whole.next };
}

/** "tuần đầu tháng 4/2019", "tuần cuối cùng của tháng 6", "tuần thứ hai tháng 9", "tuần 1, 2 tháng 6", "tuần 3-4 tháng 10". */
function weekOfMonth(tokens: readonly Token[], at: number): One | null {
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
  const whole = readWhole(tokens, i);
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
function monthOfLonger(tokens: readonly Token[], at: number): One | null {
  if (tokens[at]?.text !== 'tháng') return null;
  const part = PARTS[tokens[at + 1]?.text ?? ''];
  if (part === undefined) return null;
  const whole = readWhole(tokens, skipWords(tokens, at + 2, ['tiên', 'cùng']));
  if (whole === null) return null;
  const { grain, first, last } = whole.point;
  if (grain !== 'quarter' && (grain !== 'year' || part === 'mid')) return null;
  const month = part === 'early' ? first : part === 'late' ? last : first + 1;
  return { point: { ...monthStretch(month), year: whole.point.year }, next: whole.next };
}

/** "nửa đầu năm 2018", "nửa cuối tháng 6", "nửa năm đầu 2018". */
function halfPart(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (text(at) !== 'nửa') return null;
  if (text(at + 1) === 'năm' && (text(at + 2) === 'đầu' || text(at + 2) === 'cuối')) {
    const { year: near, next } = yearAfter(tokens, at + 3);
    return { point: { ...halfStretch(6, text(at + 2) === 'đầu' ? 'early' : 'late'), year: near }, next };
  }
  const part = PARTS[text(at + 1)];
  const whole = readWhole(tokens, at + 2);
  if (whole === null || part === undefined || part === 'mid') return null;
  const { point, next } = whole;
  if (point.grain === 'year') return { point: { ...halfStretch(6, part), year: point.year }, next };
  if (point.grain !== 'month') return null;
  return { point: { ...point, days: part === 'early' ? [1, 15] : [16, -1], convention: 'month-part' }, next };
}

/** "năm học 2018-2019", "cuối năm học 2018 - 2019" is its whole with a tail. */
function schoolYear(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const late = text(at) === 'cuối' || (text(at) === 'kết' && text(at + 1) === 'thúc');
  const begin = late ? at + (text(at) === 'cuối' ? 1 : 2) : at;
  if (text(begin) !== 'năm' || text(begin + 1) !== 'học') return null;
  const first = yearAt(tokens, begin + 2);
  if (first === null || !['-', '/'].includes(text(begin + 3)) || yearAt(tokens, begin + 4) !== first + 1) return null;
  return { point: { ...schoolYearStretch(first), tail: late }, next: begin + 5 };
}

/** "tháng 9 năm học 2018-2019" is September 2018; "tháng 4" of it is April 2019. */
function schoolYearAfter(
  tokens: readonly Token[],
  at: number,
  month: number,
): { readonly year: number; readonly next: number } | null {
  const school = schoolYear(tokens, at);
  if (school === null || typeof school.point.year !== 'number') return null;
  return { year: month >= 8 ? school.point.year : school.point.year + 1, next: school.next };
}

/** "8/2019", "09-2019" as a cell: never a day. */
function bareMonthYear(tokens: readonly Token[], at: number): One | null {
  const month = digitsAt(tokens, at);
  const mark = tokens[at + 1]?.text;
  if (month === null || (mark !== '/' && !(mark === '-' && tokens[at + 1]?.glued && tokens[at + 2]?.glued)))
    return null;
  const near = yearAt(tokens, at + 2);
  return near === null ? null : { point: { ...monthStretch(month), year: near }, next: at + 3 };
}

/** "năm 2018", "2018"; a bare "năm" where the word before it makes it a time: "trong năm", "hết năm". */
function year(tokens: readonly Token[], at: number): One | null {
  const named = yearWordAt(tokens, at);
  const before = tokens[at - 1]?.text ?? '';
  const leads = ['trong', 'hết', 'cuối', 'cả', 'suốt', 'trọn', 'toàn', 'đến', 'vào', 'từ'].includes(before);
  if (
    named &&
    (typeof named.year === 'number' || leads || at === 0 || tokens[at - 1]?.kind === 'mark' || before === 'và')
  )
    return { point: { ...yearStretch(), year: named.year }, next: named.next };
  if (tokens[at]?.text === 'năm' && leads && before !== 'từ' && before !== 'vào' && tokens[at + 1]?.text !== 'học')
    return { point: yearStretch(), next: at + 1 };
  const bare = yearAt(tokens, at);
  return bare === null ? null : { point: { ...yearStretch(), year: bare }, next: at + 1 };
}
