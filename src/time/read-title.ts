import { cueAt } from './cue-phrases.ts';
import { phraseBook } from './phrase-book.ts';
import { digitsAt, yearAt } from './read-number.ts';
import { type Token, textAt } from './token.ts';

/** What carries a year or a term in its name: "Chiến lược … đến năm 2025", "Luật … năm 2006". */
export const titledAt = phraseBook({
  title:
    'chiến lược|chương trình|đề án|kế hoạch|quy hoạch|dự án|nghị quyết|luật|bộ luật|hiến pháp|' +
    'tầm nhìn|định hướng|mục tiêu|dự toán|ngân sách|pháp lệnh|đề cương|v / v|về việc',
});

/** Stretches of time in which somebody holds an office or a programme runs. */
const termAt = phraseBook({
  term: 'giai đoạn|nhiệm kỳ|khóa|thời kỳ|niên khóa|niên độ',
});

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

const LONGEST_TITLE = 16;

/** "giai đoạn 2016-2020", "giai đoạn I (2016 - 2018)", "nhiệm kỳ 2015 - 2020", "khóa XIV". */
export function term(tokens: readonly Token[], at: number): number | null {
  const length = termAt(tokens, at)?.length ?? 0;
  if (length === 0) return null;
  let end: number | null = null;
  for (let i = at + length; i < at + length + 16; i++) {
    const short = digitsAt(tokens, i) !== null;
    if (!IN_TERM.has(textAt(tokens, i)) && yearAt(tokens, i) === null && !short) break;
    // A new date after a comma is no longer the term's.
    if (textAt(tokens, i) === ',' && textAt(tokens, i + 1) !== 'nhiệm') break;
    if (['(', '-', 'từ', 'năm', 'đến', 'tới', 'và', '/', 'hết'].includes(textAt(tokens, i))) continue;
    if (short && textAt(tokens, i + 1) === '/') break;
    end = i + 1;
  }
  if (end === null) return null;
  return textAt(tokens, end) === ')' && textAt(tokens, at + length) !== ')' ? end + 1 : end;
}

/** "Chương trình … đến năm 2025", "Kế hoạch hành động … năm 2018": a title runs over plain words to its year. */
export function title(tokens: readonly Token[], at: number): number | null {
  const length = titledAt(tokens, at)?.length ?? 0;
  if (length === 0) return null;
  for (let i = at + length; i < at + length + LONGEST_TITLE; i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    const inTerm = term(tokens, i);
    if (inTerm !== null) return inTerm;
    const until = ['đến', 'tới'].includes(token.text) ? 1 : 0;
    const named = textAt(tokens, i + until) === 'năm' ? 1 : 0;
    if (yearAt(tokens, i + until + named) !== null && token.kind !== 'mark')
      return yearsFrom(tokens, i + until + named);
    // "kế hoạch 5 năm 2016-2020"
    const years = digitsAt(tokens, i) !== null && textAt(tokens, i + 1) === 'năm' && yearAt(tokens, i + 2) !== null;
    if (!years && stopsTitle(tokens, i)) return null;
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
  return cue !== null && STOPPERS.has(cue.value);
}

/** "2025", "2018-2020", "2020, tầm nhìn (đến năm) 2030". */
function yearsFrom(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (['-', 'đến'].includes(textAt(tokens, end)) && yearAt(tokens, end + 1) !== null) end += 2;
  let i = end;
  while ([',', 'và', 'tầm', 'nhìn', 'định', 'hướng', 'đến', 'năm'].includes(textAt(tokens, i))) i++;
  return yearAt(tokens, i) !== null &&
    i > end &&
    tokens.slice(end, i).some((t) => t.text === 'nhìn' || t.text === 'hướng')
    ? i + 1
    : end;
}
