import type { Every, Found, Piece } from './piece.ts';
import { countAt, digitsAt, monthNumberAt, quarterNumberAt, yearAt } from './read-number.ts';
import { beginsDeadline } from './read-year.ts';
import { skipWords, type Token, textAt } from './token.ts';

type One = { readonly every: Every; readonly next: number };

const PERIODS: ReadonlyMap<string, Every> = new Map(
  Object.entries({
    ngày: { freq: 'DAILY', interval: 1 },
    tuần: { freq: 'WEEKLY', interval: 1 },
    tháng: { freq: 'MONTHLY', interval: 1 },
    quý: { freq: 'MONTHLY', interval: 3 },
    năm: { freq: 'YEARLY', interval: 1 },
  }),
);

const UNEVEN = 0;
const MONTHS_IN: ReadonlyMap<string, number> = new Map(Object.entries({ tháng: 1, quý: 3, năm: 12 }));
const TIMES = new Set(['lần', 'kỳ', 'đợt', 'số', 'lượt', 'cuộc', 'buổi', 'phiên']);
const AT_LEAST = ['ít', 'nhất', 'tối', 'thiểu', 'từ'];
const EACH = new Set(['hằng', 'mỗi', 'từng']);

/** What returns: "hằng tháng, quý, năm", "6 tháng/lần", "2 lần/năm", "định kỳ 6 tháng", "báo cáo quý", "vào cuối mỗi quý". */
export function readEvery(tokens: readonly Token[], at: number): Found | null {
  return counted(tokens, at) ?? each(tokens, at) ?? named(tokens, at) ?? reported(tokens, at);
}

function piece(tokens: readonly Token[], at: number, next: number, every: Every, strong: boolean): Piece {
  return { kind: 'every', every, strong, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** How often something returns that comes `times` times in so many months; "5 lần/năm" has no even step. */
function shared(months: number, times: number): Every {
  if (times === months * 2) return { freq: 'WEEKLY', interval: 2 };
  if (times === months * 4 || times * 12 === months * 52) return { freq: 'WEEKLY', interval: 1 };
  if (months % times !== 0) return { freq: months % 12 === 0 ? 'YEARLY' : 'MONTHLY', interval: UNEVEN };
  const apart = months / times;
  return apart % 12 === 0 ? { freq: 'YEARLY', interval: apart / 12 } : { freq: 'MONTHLY', interval: apart };
}

/** "2 lần/tuần": which days these are only weekdays beside it can say. */
const often = (every: Every, times: number): Every =>
  every.freq === 'WEEKLY' && times > 1 ? { ...every, interval: UNEVEN } : every;

/** A period as written: "quý", "6 tháng", "hai năm", "nửa năm", "học kỳ"; no name of a month or quarter ("tháng 6", "quý II"). */
function period(tokens: readonly Token[], at: number): (One & { readonly months: number }) | null {
  const [first, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  if ((first === 'nửa' && second === 'năm') || (first === 'học' && second === 'kỳ'))
    return { every: { freq: 'MONTHLY', interval: 6 }, months: 6, next: at + 2 };
  if (first === 'năm' && second === 'học' && yearAt(tokens, at + 2) === null)
    return { every: { freq: 'YEARLY', interval: 1 }, months: 12, next: at + 2 };
  const count = textAt(tokens, at) === 'năm' ? null : countAt(tokens, at);
  const unitAt = count === null ? at : at + 1;
  const unit = textAt(tokens, unitAt);
  const base = PERIODS.get(unit);
  if (base === undefined || count === 0 || isNamed(tokens, unitAt)) return null;
  const months = (MONTHS_IN.get(unit) ?? 0) * (count ?? 1);
  const every = months > 0 ? shared(months, 1) : { ...base, interval: base.interval * (count ?? 1) };
  return { every, months, next: unitAt + 1 };
}

/** The unit at `at` is part of a date or a part of a longer time: "tháng 6", "quý II", "năm 2018", "6 tháng đầu", "năm sau". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const unit = textAt(tokens, at);
  const after = textAt(tokens, at + 1);
  if (beginsDeadline(tokens, at + 1)) return false;
  if (['đầu', 'cuối', 'giữa', 'nay', 'này', 'sau', 'trước', 'tới', 'học', 'làm', 'tiếp', 'kế', 'liền'].includes(after))
    return true;
  if (yearAt(tokens, at + 1) !== null || textAt(tokens, at + 1) === 'năm') return true;
  if (TIMES.has(textAt(tokens, at + 2)) && countAt(tokens, at + 1) !== null) return false;
  // "mỗi tháng 01 chuyên mục"
  if (EACH.has(textAt(tokens, at - 1)) && digitsAt(tokens, at + 1) !== null && tokens[at + 2]?.kind === 'word')
    return textAt(tokens, at + 2) === 'đến';
  if (unit === 'quý') return quarterNumberAt(tokens, at + 1) !== null;
  return unit === 'tháng' ? monthNumberAt(tokens, at + 1) !== null : digitsAt(tokens, at + 1) !== null;
}

/** "6 tháng/lần", "03 tháng một lần", "một năm 2 lần", "2 lần/năm", "một lần mỗi quý", "quý/lần". */
function counted(tokens: readonly Token[], at: number): Found | null {
  const times = countAt(tokens, at);
  if (times !== null && times > 0 && TIMES.has(textAt(tokens, at + 1)) && textAt(tokens, at + 1) !== 'số') {
    const i = skipWords(tokens, at + 2, ['/', 'mỗi', 'trong', 'hằng', 'một', 'trên', 'vào']);
    const of = i > at + 2 ? period(tokens, i) : null;
    if (of && of.months > 0) return strongly(tokens, at, of.next, shared(of.months, times));
    if (of) return strongly(tokens, at, of.next, often(of.every, times));
  }
  const of = period(tokens, at);
  if (of === null) return null;
  const i = skipWords(tokens, of.next, ['/', 'thì']);
  if (i > of.next && TIMES.has(textAt(tokens, i))) return strongly(tokens, at, i + 1, of.every);
  const again = countAt(tokens, i);
  if (again === null || again === 0 || textAt(tokens, i + 1) !== 'lần') return null;
  return strongly(tokens, at, i + 2, of.months > 0 ? shared(of.months, again) : often(of.every, again));
}

const strongly = (tokens: readonly Token[], at: number, next: number, every: Every): Found =>
  more(tokens, [piece(tokens, at, next, every, true)], next, true);

/** "hằng tháng", "vào cuối mỗi quý", "mỗi 6 tháng", "mỗi năm 2 lần", "các tháng trong năm", and the list that follows. */
function each(tokens: readonly Token[], at: number): Found | null {
  let i = at;
  if (['đầu', 'cuối', 'giữa'].includes(textAt(tokens, i)) && EACH.has(textAt(tokens, i + 1))) i++;
  const all = textAt(tokens, i) === 'các' && textAt(tokens, i + 2) === 'trong' && textAt(tokens, i + 3) === 'năm';
  if (!EACH.has(textAt(tokens, i)) && !all) return null;
  const of = period(tokens, i + 1);
  if (of === null) return null;
  const count = skipWords(tokens, of.next, AT_LEAST);
  const again = countAt(tokens, count);
  if (again !== null && again > 0 && TIMES.has(textAt(tokens, count + 1)))
    return strongly(tokens, at, count + 2, of.months > 0 ? shared(of.months, again) : often(of.every, again));
  return strongly(tokens, at, all ? of.next + 2 : of.next, of.every);
}

/** "định kỳ 6 tháng, năm", "theo quý", "thường niên", "bán niên". */
function named(tokens: readonly Token[], at: number): Found | null {
  if (textAt(tokens, at) === 'thường' && textAt(tokens, at + 1) === 'niên')
    return strongly(tokens, at, at + 2, { freq: 'YEARLY', interval: 1 });
  if (textAt(tokens, at) === 'bán' && textAt(tokens, at + 1) === 'niên')
    return strongly(tokens, at, at + 2, { freq: 'MONTHLY', interval: 6 });
  const regular = textAt(tokens, at) === 'định' && textAt(tokens, at + 1) === 'kỳ';
  if (!regular && textAt(tokens, at) !== 'theo') return null;
  const i = skipWords(tokens, regular ? at + 2 : at + 1, [
    'định',
    'kỳ',
    'báo',
    'cáo',
    '(',
    ':',
    'vào',
    'theo',
    'từng',
    'cuối',
    'là',
  ]);
  const of = period(tokens, i);
  return of && strongly(tokens, at, pastOnce(tokens, of.next), of.every);
}

/** "định kỳ 6 tháng một lần", "định kỳ quý/lần": the "once" that says nothing new. */
function pastOnce(tokens: readonly Token[], at: number): number {
  const slash = textAt(tokens, at) === '/' ? at + 1 : at;
  const count = countAt(tokens, slash) === 1 ? slash + 1 : slash;
  return count > at && textAt(tokens, count) === 'lần' ? count + 1 : at;
}

/** A bare period after a word for a report: "báo cáo 6 tháng", "báo cáo tháng, quý, năm", "tổng kết năm". Not strong. */
function reported(tokens: readonly Token[], at: number): Found | null {
  const lead = [textAt(tokens, at), textAt(tokens, at + 1)].join(' ');
  const ownCell = at === 0;
  const isReport = ['báo cáo', 'sơ kết', 'tổng kết', 'đối với', 'giao ban'].includes(lead);
  const part = ['tuần', 'tháng'].includes(textAt(tokens, at)) || textAt(tokens, at) === 'cuối';
  if (part) return partOfPeriod(tokens, at);
  if (!isReport && !ownCell) return null;
  const i = isReport ? skipWords(tokens, at + 2, ['báo', 'cáo', 'công', 'tác', 'định', 'kỳ']) : at;
  const of = period(tokens, i);
  if (of === null) return null;
  // A cell's "6 tháng/năm" may be six months of every year.
  if (!isReport && (textAt(tokens, of.next) === '/' || !endsPeriod(tokens, of.next))) return null;
  return more(tokens, [piece(tokens, i, of.next, of.every, false)], of.next, false);
}

/** "tuần cuối quý", "tháng cuối quý", "cuối tháng": the end of a period that nobody numbers comes with every one of them. */
function partOfPeriod(tokens: readonly Token[], at: number): Found | null {
  let i = at;
  if (textAt(tokens, i) === 'tuần' || textAt(tokens, i) === 'tháng') i++;
  const numbered = textAt(tokens, at) === 'tuần' && countAt(tokens, i) !== null && textAt(tokens, i + 1) === 'của';
  const place = numbered ? 'đầu' : textAt(tokens, i);
  if (!['cuối', 'đầu'].includes(place) || (i === at && place !== 'cuối')) return null;
  i = skipWords(tokens, i + 1, ['tiên', 'cùng', 'của', 'hằng', 'mỗi']);
  const unit = textAt(tokens, i);
  if ((unit !== 'tháng' && unit !== 'quý') || textAt(tokens, at) === unit || isNamed(tokens, i)) return null;
  return { pieces: [piece(tokens, at, i + 1, PERIODS.get(unit) as Every, false)], next: i + 1 };
}

function endsPeriod(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '/') return period(tokens, at + 1) !== null;
  return token === undefined || token.text === 'và' || token.kind === 'mark';
}

/** The rest of a list of periods: ", quý, năm", " và hằng năm", ", cả năm", "/năm". */
function more(tokens: readonly Token[], first: readonly Piece[], at: number, strong: boolean): Found {
  const pieces = [...first];
  let next = at;
  for (;;) {
    const join = skipWords(tokens, next, [',', 'và', '/', '&', '+', 'hoặc', ';']);
    const i = skipWords(tokens, join, ['hằng', 'mỗi', 'báo', 'cáo', 'cả', 'theo', 'định', 'kỳ', 'tổng', 'kết']);
    const of = join === next ? null : period(tokens, i);
    if (of === null || (of.every.freq === 'DAILY' && !EACH.has(textAt(tokens, i - 1)))) break;
    // What says "hằng" or "lần" for itself is read by itself.
    const slash = textAt(tokens, of.next) === '/';
    const again = countAt(tokens, of.next) !== null || (slash && !endsPeriod(tokens, of.next));
    if (again || (!endsPeriod(tokens, of.next) && textAt(tokens, join) === textAt(tokens, i) && !strong)) break;
    const start = tokens[next];
    const mark = textAt(tokens, next);
    pieces.push(
      {
        kind: 'join',
        join: mark === ',' ? 'comma' : mark === ';' ? 'stop' : 'and',
        start: start?.start ?? 0,
        end: start?.end ?? 0,
      },
      piece(tokens, i, of.next, of.every, strong || EACH.has(textAt(tokens, i - 1))),
    );
    next = of.next;
  }
  return { pieces, next };
}
