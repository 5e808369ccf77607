import { cueAt } from './cue-phrases.ts';
import type { Found, Piece } from './piece.ts';
import { readDay } from './read-day.ts';
import { digitsAt, yearAt } from './read-number.ts';
import { readStretch } from './read-stretch.ts';
import type { Token } from './token.ts';

/** Papers that are cited with a day and no number; after these verbs they are work to be done. */
const FORMAL = [
  'công văn',
  'quyết định',
  'nghị định',
  'thông tư',
  'nghị quyết',
  'chỉ thị',
  'công điện',
  'văn bản',
  'thông báo',
  'kết luận',
  'tờ trình',
  'luật',
];
const MAKING = new Set(['hành', 'trình', 'gửi', 'dựng', 'nộp', 'thành', 'thảo', 'ký', 'phát']);

/** What carries a year or a term in its name: "Chiến lược … đến năm 2025", "Luật … năm 2006". */
const TITLED = [
  'chiến lược',
  'chương trình',
  'đề án',
  'kế hoạch',
  'quy hoạch',
  'dự án',
  'nghị quyết',
  'luật',
  'bộ luật',
  'hiến pháp',
  'tầm nhìn',
  'định hướng',
  'mục tiêu',
  'dự toán',
  'ngân sách',
  'pháp lệnh',
  'đề cương',
];

const TERMS = ['giai đoạn', 'nhiệm kỳ', 'khóa', 'thời kỳ', 'niên khóa', 'niên độ'];
const IN_TERM = new Set([
  'từ',
  'năm',
  'đến',
  'tới',
  '-',
  '(',
  ')',
  ',',
  '/',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'nhiệm',
  'kỳ',
  'lần',
  'thứ',
  'và',
  'tiếp',
  'theo',
  'hết',
]);

/** Times of which figures are told, not by which something is due. */
const DATA = [
  'số liệu',
  'so với',
  'cùng kỳ',
  'tính từ',
  'tính đến',
  'tính tới',
  'kỳ báo cáo',
  'thời kỳ báo cáo',
  'kỳ số liệu',
  'mốc thời gian lấy',
  'thời điểm lấy',
  'mốc lấy',
  'chốt',
  'ước thực hiện đến',
  'lũy kế',
  'luỹ kế',
];
const TIME_WORDS = new Set(['tháng', 'quý', 'năm', 'ngày', 'tuần', 'lần', 't', 'q', 'quy', 'kỳ', 'đợt', 'một', 'hai']);

const LONGEST_TITLE = 16;

/** Dates and numbers that are nobody's deadline: cited papers, titles, terms of office, reporting windows. */
export function readCitation(tokens: readonly Token[], at: number): Found | null {
  const next =
    documentNumber(tokens, at) ??
    datedPaper(tokens, at) ??
    term(tokens, at) ??
    title(tokens, at) ??
    figures(tokens, at);
  if (next === null) return null;
  const piece: Piece = { kind: 'cue', cue: 'none', start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { pieces: [piece], next };
}

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Tokens that the first of these phrases to fit takes at `at`; 0 where none fits. */
function phrase(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const first = text(tokens, at);
  for (const candidate of phrases) {
    if (!candidate.startsWith(first)) continue;
    const words = candidate.split(' ');
    if (words.every((word, i) => text(tokens, at + i) === word)) return words.length;
  }
  return 0;
}

/** "08/2019/QĐ-UBND", "số 88/SYT-NV ngày 14/3/2018", "15-NQ/TW", "số 12 của UBND tỉnh ngày 5/1/2018". */
function documentNumber(tokens: readonly Token[], at: number): number | null {
  const numbered = text(tokens, at) === 'số' && tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  const begin = text(tokens, at) === 'số' && tokens[numbered]?.kind === 'number' ? numbered : at;
  if (tokens[begin]?.kind !== 'number') return null;
  let i = begin + 1;
  let letters = false;
  while (tokens[i]?.glued && (['/', '-', '.'].includes(text(tokens, i)) || tokens[i]?.kind !== 'mark')) {
    if (tokens[i]?.kind === 'word') {
      if (TIME_WORDS.has(text(tokens, i)) || ['đến', 'từ', 'và'].includes(text(tokens, i))) break;
      // "17h30" is a time of day: the letter must follow a mark.
      if (!letters && tokens[i - 1]?.kind !== 'mark') break;
      letters = true;
    }
    i++;
  }
  if (!letters && begin === at) return null;
  if (!letters) i = plainNumber(tokens, begin);
  if (text(tokens, i - 1) === '/' || text(tokens, i - 1) === '-' || text(tokens, i - 1) === '.') i--;
  return citedDay(tokens, i) ?? i;
}

/** After "số": `12`, `12/2018`. */
function plainNumber(tokens: readonly Token[], at: number): number {
  return text(tokens, at + 1) === '/' && yearAt(tokens, at + 2) !== null ? at + 3 : at + 1;
}

/** The day of a cited paper: at once, or after who issued it. */
function citedDay(tokens: readonly Token[], at: number): number | null {
  const begin = text(tokens, at) === ',' || text(tokens, at) === '(' ? at + 1 : at;
  if (text(tokens, begin) === 'ngày') return readDay(tokens, begin, true)?.next ?? null;
  if (text(tokens, begin) === 'năm' && yearAt(tokens, begin + 1) !== null) return begin + 2;
  if (!['của', 'do'].includes(text(tokens, begin))) return null;
  for (let i = begin + 1; i < begin + 12 && tokens[i]?.kind === 'word'; i++) {
    if (text(tokens, i) === 'ngày') return readDay(tokens, i, true)?.next ?? null;
    const cue = cueAt(tokens, i)?.cue;
    if (cue === 'before' || cue === 'by' || cue === 'due' || cue === 'in' || cue === 'until' || cue === 'from')
      return null;
  }
  return null;
}

/** "Công văn ngày 14/3/2018", "Thông báo kết luận ngày 5/1/2018". */
function datedPaper(tokens: readonly Token[], at: number): number | null {
  const length = phrase(tokens, at, FORMAL);
  if (length === 0 || MAKING.has(text(tokens, at - 1)) || text(tokens, at + length) !== 'ngày') return null;
  return readDay(tokens, at + length, true)?.next ?? null;
}

/** "giai đoạn 2016-2020", "giai đoạn I (2016 - 2018)", "nhiệm kỳ 2015 - 2020", "khóa XIV". */
function term(tokens: readonly Token[], at: number): number | null {
  const length = phrase(tokens, at, TERMS);
  if (length === 0) return null;
  let end: number | null = null;
  for (let i = at + length; i < at + length + 16; i++) {
    const short = digitsAt(tokens, i) !== null;
    if (!IN_TERM.has(text(tokens, i)) && yearAt(tokens, i) === null && !short) break;
    // A new date after a comma is no longer the term's.
    if (text(tokens, i) === ',' && text(tokens, i + 1) !== 'nhiệm') break;
    if (['(', '-', 'từ', 'năm', 'đến', 'tới', 'và', '/', 'hết'].includes(text(tokens, i))) continue;
    if (short && text(tokens, i + 1) === '/') break;
    end = i + 1;
  }
  if (end === null) return null;
  return text(tokens, end) === ')' && text(tokens, at + length) !== ')' ? end + 1 : end;
}

/** "Chương trình … đến năm 2025", "Kế hoạch hành động … năm 2018": a title runs over plain words to its year. */
function title(tokens: readonly Token[], at: number): number | null {
  const length = phrase(tokens, at, TITLED);
  if (length === 0) return null;
  for (let i = at + length; i < at + length + LONGEST_TITLE; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const inTerm = term(tokens, i);
    if (inTerm !== null) return inTerm;
    const until = ['đến', 'tới'].includes(token.text) ? 1 : 0;
    const named = text(tokens, i + until) === 'năm' ? 1 : 0;
    if (yearAt(tokens, i + until + named) !== null && token.kind !== 'mark')
      return yearsFrom(tokens, i + until + named);
    if (stopsTitle(tokens, i)) return null;
  }
  return null;
}

const STOPPERS = new Set([
  'before',
  'by',
  'due',
  'until',
  'end',
  'from',
  'start',
  'in',
  'conditional',
  'ongoing',
  'whole',
  'unspecified',
]);

function stopsTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return true;
  if (token.kind === 'mark') return !['"', '“', '”', '-', ',', "'"].includes(token.text);
  if (['tháng', 'quý', 'hằng', 'ngày', 'tuần', 'cuối', 'đầu', 'giữa'].includes(token.text)) return true;
  const cue = cueAt(tokens, at);
  return cue !== null && STOPPERS.has(cue.cue);
}

/** "2025", "2018-2020", "2020, tầm nhìn (đến năm) 2030". */
function yearsFrom(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (['-', 'đến'].includes(text(tokens, end)) && yearAt(tokens, end + 1) !== null) end += 2;
  let i = end;
  while ([',', 'và', 'tầm', 'nhìn', 'định', 'hướng', 'đến', 'năm'].includes(text(tokens, i))) i++;
  return yearAt(tokens, i) !== null &&
    i > end &&
    tokens.slice(end, i).some((t) => t.text === 'nhìn' || t.text === 'hướng')
    ? i + 1
    : end;
}

/** "số liệu tính từ ngày 15/12/2017 đến 14/6/2018", "tính đến thời điểm 30/6/2018", "số liệu 6 tháng đầu năm". */
function figures(tokens: readonly Token[], at: number): number | null {
  const length = phrase(tokens, at, DATA);
  if (length === 0) return untilNow(tokens, at);
  for (let i = at + length; i < at + length + 10 && i < tokens.length; i++) {
    const found = readDay(tokens, i, true) ?? readStretch(tokens, i);
    if (found) return windowEnd(tokens, found.next);
    const cue = cueAt(tokens, i)?.cue;
    if (cue === 'before' || cue === 'by' || cue === 'due' || cue === 'in' || tokens[i]?.text === ';') return null;
    if (cue === 'conditional' || tokens[i]?.text === 'gửi' || tokens[i]?.text === ')') return null;
  }
  return null;
}

function windowEnd(tokens: readonly Token[], at: number): number {
  if (!['đến', '-', 'tới'].includes(text(tokens, at))) return at;
  let i = at + 1;
  while (['hết', 'ngày'].includes(text(tokens, i)) && readDay(tokens, i, true) === null) i++;
  const end = readDay(tokens, i, true) ?? readStretch(tokens, i);
  return end?.next ?? at;
}

/** "từ ngày 01/01/2018 đến nay" looks back. */
function untilNow(tokens: readonly Token[], at: number): number | null {
  if (text(tokens, at) !== 'từ') return null;
  const next = (readDay(tokens, at + 1, true) ?? readStretch(tokens, at + 1))?.next ?? at;
  return text(tokens, next) === 'đến' && text(tokens, next + 1) === 'nay' ? next + 2 : null;
}
