import { cueAt } from './cue-phrases.ts';
import { phraseBook } from './phrase-book.ts';
import { readDay } from './read-day.ts';
import { readStretch } from './read-stretch.ts';
import { yearWordAt } from './read-year.ts';
import { type Token, textAt } from './token.ts';

/** Times of which figures are told, not by which something is due. */
const figuresAt = phraseBook({
  data:
    'số liệu|so với|cùng kỳ|tính từ|tính đến|tính tới|kỳ báo cáo|thời kỳ báo cáo|kỳ số liệu|' +
    'mốc thời gian lấy|thời điểm lấy|mốc lấy|chốt|ước thực hiện đến|lũy kế|luỹ kế|sinh năm|sinh từ|' +
    'sinh ngày',
});

/** "số liệu tính từ ngày 15/12/2017 đến 14/6/2018", "tính đến thời điểm 30/6/2018", "số liệu 6 tháng đầu năm". */
export function figures(tokens: readonly Token[], at: number): number | null {
  const length = figuresAt(tokens, at)?.length ?? 0;
  if (length === 0) return untilNow(tokens, at);
  for (let i = at + length; i < at + length + 10 && i < tokens.length; i++) {
    const found = readDay(tokens, i, true) ?? readStretch(tokens, i) ?? yearWordAt(tokens, i);
    if (found) return windowEnd(tokens, found.next);
    const cue = cueAt(tokens, i)?.value;
    if (cue === 'before' || cue === 'by' || cue === 'due' || cue === 'in' || tokens[i]?.text === ';') return null;
    if (cue === 'conditional' || tokens[i]?.text === 'gửi' || tokens[i]?.text === ')') return null;
  }
  return null;
}

function windowEnd(tokens: readonly Token[], at: number): number {
  if (!['đến', '-', 'tới'].includes(textAt(tokens, at))) return at;
  let i = at + 1;
  while (['hết', 'ngày'].includes(textAt(tokens, i)) && readDay(tokens, i, true) === null) i++;
  const end = readDay(tokens, i, true) ?? readStretch(tokens, i);
  return end?.next ?? at;
}

/** "từ ngày 01/01/2018 đến nay" looks back. */
function untilNow(tokens: readonly Token[], at: number): number | null {
  if (textAt(tokens, at) !== 'từ') return null;
  const next = (readDay(tokens, at + 1, true) ?? readStretch(tokens, at + 1))?.next ?? at;
  return textAt(tokens, next) === 'đến' && textAt(tokens, next + 1) === 'nay' ? next + 2 : null;
}
