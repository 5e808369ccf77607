import { cueAt } from './cue-phrases.ts';
import { phraseBook } from './phrase-book.ts';
import { readDay } from './read-day.ts';
import { yearAt } from './read-number.ts';
import { titledAt } from './read-title.ts';
import { type Token, textAt } from './token.ts';

/** Papers that are cited with a day and no number; after the verbs below they are work to be done. */
const formalAt = phraseBook({
  paper: 'công văn|quyết định|nghị định|thông tư|nghị quyết|chỉ thị|công điện|văn bản|thông báo|kết luận|tờ trình|luật',
});

const MAKING = new Set(['hành', 'trình', 'gửi', 'dựng', 'nộp', 'thành', 'thảo', 'ký', 'phát']);

const TIME_WORDS = new Set(['tháng', 'quý', 'năm', 'ngày', 'tuần', 'lần', 't', 'q', 'quy', 'kỳ', 'đợt', 'một', 'hai']);

/** "08/2019/QĐ-UBND", "số 88/SYT-NV ngày 14/3/2018", "15-NQ/TW", "số 12 của UBND tỉnh ngày 5/1/2018". */
export function documentNumber(tokens: readonly Token[], at: number): number | null {
  const numbered = textAt(tokens, at) === 'số' && tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  const begin = textAt(tokens, at) === 'số' && tokens[numbered]?.kind === 'number' ? numbered : at;
  if (tokens[begin]?.kind !== 'number') return null;
  let i = begin + 1;
  let letters = false;
  while (tokens[i]?.glued && (['/', '-', '.'].includes(textAt(tokens, i)) || tokens[i]?.kind !== 'mark')) {
    if (tokens[i]?.kind === 'word') {
      if (TIME_WORDS.has(textAt(tokens, i)) || ['đến', 'từ', 'và'].includes(textAt(tokens, i))) break;
      // "17h30" is a time of day: the letter must follow a mark.
      if (!letters && tokens[i - 1]?.kind !== 'mark') break;
      letters = true;
    }
    i++;
  }
  if (!letters && begin === at) return null;
  if (!letters) i = plainNumber(tokens, begin);
  if (textAt(tokens, i - 1) === '/' || textAt(tokens, i - 1) === '-' || textAt(tokens, i - 1) === '.') i--;
  return citedDay(tokens, i) ?? i;
}

/** After "số": `12`, `12/2018`. */
function plainNumber(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at + 1) === '/' && yearAt(tokens, at + 2) !== null ? at + 3 : at + 1;
}

/** "Đề án 938", "Chỉ thị 16", "Nghị quyết 35 ngày 5/6/2018": no count ("kế hoạch 6 tháng"), no year, no date. */
export function numberedPaper(tokens: readonly Token[], at: number): number | null {
  const number = at + ((formalAt(tokens, at)?.length ?? 0) || (titledAt(tokens, at)?.length ?? 0));
  const token = tokens[number];
  if (number === at || token?.kind !== 'number' || yearAt(tokens, number) !== null) return null;
  // "kế hoạch 5 năm 2016-2020" counts; "Nghị quyết 35 năm 2018" does not.
  if (textAt(tokens, number + 1) === 'năm' && (formalAt(tokens, at)?.length ?? 0) === 0) return null;
  const cited = citedDay(tokens, number + 1);
  if (cited !== null) return cited;
  const after = tokens[number + 1];
  return TIME_WORDS.has(after?.text ?? '') || (after?.kind === 'mark' && after.glued && !isStop(after.text))
    ? null
    : number + 1;
}

const isStop = (mark: string): boolean => [',', '.', ';', ')', ':'].includes(mark);

/** The day of a cited paper: at once, or after who issued it. */
function citedDay(tokens: readonly Token[], at: number): number | null {
  const begin = textAt(tokens, at) === ',' || textAt(tokens, at) === '(' ? at + 1 : at;
  if (textAt(tokens, begin) === 'ngày') return readDay(tokens, begin, true)?.next ?? null;
  if (textAt(tokens, begin) === 'năm' && yearAt(tokens, begin + 1) !== null) return begin + 2;
  if (!['của', 'do'].includes(textAt(tokens, begin))) return null;
  for (let i = begin + 1; i < begin + 12 && tokens[i]?.kind === 'word'; i++) {
    if (textAt(tokens, i) === 'ngày') return readDay(tokens, i, true)?.next ?? null;
    const cue = cueAt(tokens, i)?.value;
    if (cue === 'before' || cue === 'by' || cue === 'due' || cue === 'in' || cue === 'until' || cue === 'from')
      return null;
  }
  return null;
}

/** "Công văn ngày 14/3/2018", "Thông báo kết luận ngày 5/1/2018". */
export function datedPaper(tokens: readonly Token[], at: number): number | null {
  const length = formalAt(tokens, at)?.length ?? 0;
  if (length === 0 || MAKING.has(textAt(tokens, at - 1)) || textAt(tokens, at + length) !== 'ngày') return null;
  return readDay(tokens, at + length, true)?.next ?? null;
}
