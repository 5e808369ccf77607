import type { DayPoint, Found, Piece } from './piece.ts';
import { digitsAt, monthNumberAt, quarterNumberAt, yearAt } from './read-number.ts';
import { joinPiece, pieceOf, readWhole } from './read-stretch.ts';
import { yearAfter } from './read-year.ts';
import type { Token } from './token.ts';

type One = { readonly point: DayPoint; readonly next: number };

const bareDay = (day: number): DayPoint => ({ unit: 'day', day, month: null, of: null, year: null });

/**
 * Days: "ngày 05 tháng 9 năm 2018", "25/11", "15.9.2018", "ngày 5, 6/9", "ngày 15 tháng cuối quý", "ngày cuối tháng 6".
 *
 * @param announced the word before says that a day comes ("trước", "ngày", "từ"), so "15.9" is one
 */
export function readDay(tokens: readonly Token[], at: number, announced: boolean): Found | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const counted = daysOfMonth(tokens, at);
  if (counted) return { pieces: [pieceOf(tokens, at, counted.next, counted.point)], next: counted.next };
  let i = text(at) === 'các' && text(at + 1) === 'ngày' ? at + 1 : at;
  const led = ['ngày', 'mùng', 'mồng', 'hôm'].includes(text(i));
  if (led) i++;
  if (led && (text(i) === 'mùng' || text(i) === 'mồng')) i++;
  const edge = text(i - 1) === 'ngày' && led ? edgeOfStretch(tokens, i) : null;
  const one = edge ?? isoDay(tokens, i) ?? wholeDay(tokens, i, led || announced);
  if (one) return { pieces: [pieceOf(tokens, at, one.next, one.point)], next: one.next };
  // "trước 25 hằng tháng"
  if (announced && RETURNS.has(text(i + 1)) && text(i + 2) === 'tháng') return loneDay(tokens, at, i);
  return chain(tokens, at, i) ?? (led ? loneDay(tokens, at, i) : null);
}

/** "5 ngày đầu tháng", "10 ngày đầu của tháng sau", of no certain month: due by the last of them, every month. */
function daysOfMonth(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const count = digitsAt(tokens, at);
  const place = text(at + 2);
  if (count === null || count < 1 || count > 28 || text(at + 1) !== 'ngày' || (place !== 'đầu' && place !== 'cuối'))
    return null;
  const i = skip(tokens, at + 3, ['tiên', 'cùng', 'của', 'hằng', 'mỗi']);
  if (text(i) !== 'tháng' || monthNumberAt(tokens, i + 1) !== null) return null;
  return { point: { ...bareDay(place === 'đầu' ? count : -1), of: 'month' }, next: afterNext(tokens, i + 1) };
}

/** "ngày cuối cùng của tháng 6/2018", "ngày đầu tiên của quý III", "ngày cuối tháng", after the word "ngày". */
function edgeOfStretch(tokens: readonly Token[], at: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
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

function isoDay(tokens: readonly Token[], at: number): One | null {
  const year = yearAt(tokens, at);
  if (year === null || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return null;
  const month = digitsAt(tokens, at + 2);
  const day = digitsAt(tokens, at + 4);
  return month === null || day === null ? null : { point: { ...bareDay(day), month, year }, next: at + 5 };
}

/** A day with its month: `5/6`, `5/6/2018`, `5.6.2018`, `5-6-2018`, `5 tháng 6 năm 2018`. */
function wholeDay(tokens: readonly Token[], at: number, announced: boolean): One | null {
  const day = digitsAt(tokens, at);
  if (day === null) return null;
  const mark = tokens[at + 1]?.text ?? '';
  if (mark === 'tháng') {
    const month = monthNumberAt(tokens, at + 2);
    if (month === null || (!announced && tokens[at + 2]?.text === 'năm')) return null;
    const { year, next } = yearAfter(tokens, at + 2 + month.length);
    return { point: { ...bareDay(day), month: month.month, year }, next };
  }
  const month = digitsAt(tokens, at + 2);
  if (month === null || !['/', '.', '-'].includes(mark)) return null;
  const third = tokens[at + 3]?.text === mark ? tokens[at + 4] : undefined;
  const year = third?.kind === 'number' && (mark === '/' || third.glued) ? writtenYear(third.text) : null;
  if (year !== null) return { point: { ...bareDay(day), month, year }, next: at + 5 };
  if (mark === '-') return dashedDay(tokens, at, day, month);
  if (mark === '.' && !(announced && tokens[at + 1]?.glued && tokens[at + 2]?.glued && month >= 1 && month <= 12))
    return null;
  const { year: near, next } = mark === '/' ? yearAfter(tokens, at + 3) : { year: null, next: at + 3 };
  return { point: { ...bareDay(day), month, year: near }, next };
}

/** "trước ngày 15-6": no range has a "trước" before it and no month after it. */
function dashedDay(tokens: readonly Token[], at: number, day: number, month: number): One | null {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const due = [text(at - 1), text(at - 2)].some((word) => word === 'trước' || word === 'nhất');
  const glued = tokens[at + 1]?.glued && tokens[at + 2]?.glued;
  const goesOn = ['/', '-', '.', 'tháng', ',', 'và', 'của', 'hằng', 'mỗi'].includes(text(at + 3));
  if (!due || !glued || goesOn || month < 1 || month > 12) return null;
  return { point: { ...bareDay(day), month }, next: at + 3 };
}

/** Four digits as they stand, two as 20xx; anything else is no year. */
function writtenYear(text: string): number | null {
  if (text.length === 4) return Number(text);
  return text.length === 2 ? 2000 + Number(text) : null;
}

/** "ngày 5 và 20 hằng tháng": the list ends with a day of every month. */
const RETURNS = new Set(['hằng', 'mỗi', 'từng']);

/** "5 - 12/3", "5, 6 và 7/9/2018", "5 đến ngày 12/3", "11, 12/2013": bare numbers that lean on what comes last. */
function chain(tokens: readonly Token[], at: number, from: number): Found | null {
  const numbers: { readonly value: number; readonly at: number; readonly next: number }[] = [];
  const joins: Piece[] = [];
  let i = from;
  for (;;) {
    if (numbers.length > 0) {
      if (tokens[i]?.text === 'ngày' || tokens[i]?.text === 'mùng') i++;
      const end = wholeDay(tokens, i, true);
      if (end) return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, end.next, end.point)], end.next, true);
      const month = readWhole(tokens, i);
      if (month && digitsAt(tokens, i) !== null)
        return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, month.next, month.point)], month.next, false);
    }
    const value = digitsAt(tokens, i);
    if (value === null) return null;
    if (numbers.length > 0 && RETURNS.has(tokens[i + 1]?.text ?? ''))
      return linked(tokens, at, numbers, joins, [pieceOf(tokens, i, i + 1, bareDay(value))], i + 1, true);
    numbers.push({ value, at: numbers.length === 0 ? at : i, next: i + 1 });
    const next = tokens[i + 1]?.text === ',' && tokens[i + 2]?.text === 'và' ? i + 3 : i + 2;
    const join = joinPiece(tokens, i + 1, next);
    if (join === null || numbers.length > 31) return null;
    joins.push(join);
    i = next;
  }
}

function linked(
  tokens: readonly Token[],
  at: number,
  numbers: readonly { readonly value: number; readonly at: number; readonly next: number }[],
  joins: readonly Piece[],
  end: readonly Piece[],
  next: number,
  areDays: boolean,
): Found | null {
  const pieces: Piece[] = [];
  for (const [n, number] of numbers.entries()) {
    const join = joins[n];
    if (join === undefined || (!areDays && (number.value < 1 || number.value > 12))) return null;
    const point = areDays ? bareDay(number.value) : monthPoint(number.value);
    pieces.push(pieceOf(tokens, n === 0 ? at : number.at, number.next, point), join);
  }
  return { pieces: [...pieces, ...end], next };
}

function monthPoint(month: number): Parameters<typeof pieceOf>[3] {
  return {
    unit: 'stretch',
    grain: 'month',
    first: month,
    last: month,
    days: null,
    tail: false,
    year: null,
    convention: null,
  };
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
const MONTH_OF_QUARTER: Readonly<Record<string, 1 | 2 | 3>> = {
  đầu: 1,
  nhất: 1,
  '1': 1,
  giữa: 2,
  hai: 2,
  '2': 2,
  cuối: 3,
  ba: 3,
  '3': 3,
};

/** After "ngày": a day alone, or of a month that returns: "15 tháng cuối quý", "05 của tháng sau", "20 của tháng". */
function loneDay(tokens: readonly Token[], at: number, from: number): Found | null {
  const day = digitsAt(tokens, from);
  if (day === null || day < 1) return null;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const found = (point: DayPoint, next: number): Found => ({ pieces: [pieceOf(tokens, at, next, point)], next });
  let i = text(from + 1) === 'của' || text(from + 1) === 'trong' ? from + 2 : from + 1;
  if (text(i) !== 'tháng') {
    const rest = text(i);
    // "trước ngày 30 ngày": a count of days, no day.
    return ['ngày', 'giờ', 'lớp', '%'].includes(rest) ? null : found(bareDay(day), from + 1);
  }
  i++;
  const ordinal = text(i) === 'thứ' ? i + 1 : i;
  const place = MONTH_OF_QUARTER[text(ordinal)];
  if (place !== undefined) {
    i = skip(tokens, ordinal + 1, ['tiên', 'cùng', 'của', 'trong', 'mỗi', 'hằng', 'từng']);
    if (text(i) === 'quý') {
      const quarter = quarterNumberAt(tokens, i + 1);
      if (quarter !== null && quarter >= 1 && quarter <= 4) {
        const { year, next } = yearAfter(tokens, i + 2);
        return found({ ...bareDay(day), month: quarter * 3 - 3 + place, year }, next);
      }
      i++;
    }
    return found({ ...bareDay(day), of: place }, afterNext(tokens, i));
  }
  const relative = afterNext(tokens, i);
  return found({ ...bareDay(day), of: 'month' }, relative);
}

function skip(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let i = at;
  while (words.includes(tokens[i]?.text ?? '')) i++;
  return i;
}

/** The token after "sau", "tiếp theo", "liền kề": whose next period it is does not change which day returns. */
function afterNext(tokens: readonly Token[], at: number): number {
  for (const words of [...NEXT].sort((a, b) => b.length - a.length))
    if (words.every((word, n) => tokens[at + n]?.text === word)) return at + words.length;
  return at;
}
