import type { WhenContext } from '../../time/parse-when.ts';
import type { Piece } from '../../time/piece.ts';
import { eachPiece } from '../../time/scan.ts';
import { sourceOf, tokenize } from '../../time/tokenize.ts';
import type { FoundTime } from './found-time.ts';
import { timeWords } from './time-words.ts';

const LABEL =
  /^(?:thời gian|thời hạn|tiến độ|thời điểm|kỳ hạn|hạn)(?: (?:thực hiện|hoàn thành|tổ chức|triển khai|báo cáo|gửi|nộp|tiến hành|dự kiến|và))*(?: dự kiến)?\s*[:.]\s*/iu;
/** What else a paragraph may say beside its time. */
const OTHERS =
  /(?:địa điểm|thành phần|kinh phí|cơ quan|đơn vị|chủ trì|phối hợp|sản phẩm|nội dung|đối tượng|số lượng)/iu;
const WRAPPING = /^[\s*_\-–•+(]+|[\s*_)./;]+$/gu;
const LONGEST = 400;

/** The time of a paragraph that says nothing else: "Thời gian thực hiện: Quý II/2018." Null where it says more. */
export function onlyTime(text: string, context: WhenContext): FoundTime | null {
  if (text.length > LONGEST) return null;
  const bare = sourceOf(text).replace(/\s+/g, ' ').replace(WRAPPING, '');
  const label = LABEL.exec(bare)?.[0] ?? '';
  const rest = bare.slice(label.length);
  if (rest === '' || OTHERS.test(rest)) return null;
  const pieces: Piece[] = [];
  for (const piece of eachPiece(tokenize(rest))) {
    // Most paragraphs have a word of something else soon, and are read no further.
    if (label === '' && piece.kind === 'word') return null;
    pieces.push(piece);
  }
  const isTime =
    pieces.some(({ kind }) => kind === 'point' || kind === 'every' || kind === 'unreadable') ||
    pieces.some(
      (p) => p.kind === 'cue' && ['ongoing', 'conditional', 'unspecified', 'unknown', 'urgent'].includes(p.cue),
    );
  if (!isTime) return null;
  const { when, reading } = timeWords(label === '' ? bare : keepsLabel(bare, rest, context), context);
  if (reading.ok && reading.window.kind === 'none') return null;
  return {
    when,
    window: reading.ok ? reading.window : null,
    problem: reading.ok ? null : reading.problem,
    cut: [[0, text.length]],
    why: null,
  };
}

const keepsLabel = (whole: string, rest: string, context: WhenContext): string =>
  timeWords(whole, context).reading.ok ? whole : rest;
