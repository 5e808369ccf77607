import { parseWhen, type WhenContext, type WhenReading } from '../../time/parse-when.ts';

/** Words that announce a time and add nothing to it. */
const ANNOUNCERS =
  /^(?:thời gian|thời hạn|thời điểm|hạn|hoàn thành|hoàn tất|hoàn thiện|thực hiện|kết thúc|xong|dự kiến|là|tổ chức|triển khai|tiến độ|báo cáo)(?![A-Za-zÀ-ỹ])\s*:?\s*/iu;
/** "thời gian dự kiến hoàn thành xong" has four. */
const MOST_ANNOUNCERS = 6;
const EDGES = /^[\s*_,;:([–-]+|[\s*_,;:)\]–/.-]+$/gu;

/** A time as a person sees it in the plan, and what it means. */
export interface TimeWords {
  readonly when: string;
  readonly reading: WhenReading;
}

/** Takes off brackets, stops and announcing words for as long as the meaning stays the same. */
export function timeWords(written: string, context: WhenContext): TimeWords {
  let when = withBracket(written.replace(EDGES, ''), written);
  let reading = parseWhen(when, context);
  for (let words = 0; words < MOST_ANNOUNCERS; words++) {
    const shorter = when.replace(ANNOUNCERS, '');
    if (shorter === when || shorter === '') break;
    const same = parseWhen(shorter, context);
    if (!sameMeaning(same, reading)) break;
    when = shorter;
    reading = same;
  }
  return { when, reading };
}

export function sameMeaning(a: WhenReading, b: WhenReading): boolean {
  if (!a.ok || !b.ok) return a.ok === b.ok;
  return (['kind', 'from', 'to', 'recurrence'] as const).every((key) => a.window[key] === b.window[key]);
}

/** "Ngày thành lập Hội (20/10)" keeps its bracket. */
const withBracket = (when: string, written: string): string =>
  when.lastIndexOf('(') > when.lastIndexOf(')') && written.includes(`${when})`) ? `${when})` : when;
