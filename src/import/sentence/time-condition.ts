import type { ReadText } from './read-text.ts';

/** What "khi" is followed by where it names an occasion for the work: "khi có yêu cầu", not "khi tham gia giao thông". */
const OCCASIONS: ReadonlySet<string> = new Set([
  'có',
  'cần',
  'được',
  'phát',
  'xảy',
  'hết',
  'kết',
  'hoàn',
  'đủ',
  'nhận',
  'đến',
]);
const AFTERWARDS: ReadonlySet<string> = new Set([
  ...OCCASIONS,
  'ban',
  'kế',
  'đề',
  'hội',
  'ubnd',
  'ủy',
  'uỷ',
  'cấp',
  'tổ',
  'dự',
  'nghị',
]);

const FINISHES: ReadonlySet<string> = new Set(['xong', 'thành', 'tất']);

const COUNTED_FROM: ReadonlySet<string> = new Set(['kể', 'sau', 'từ', 'tính', 'trước', 'khi', 'làm']);

/**
 * The last piece of a condition that begins at a piece: "khi có yêu cầu", "sau khi kết thúc học kỳ", "trong vòng 07 ngày kể từ …".
 * It runs to the end of its clause. Null where the words at `at` are none, or belong to what the work is about.
 */
export function conditionEnd(read: ReadText, at: number): number | null {
  const { pieces, tokens, tokenOf } = read;
  const piece = pieces[at];
  if (piece?.kind !== 'cue' || piece.cue !== 'conditional') return null;
  const first = tokenOf(at);
  const text = (i: number): string => tokens[first + i]?.text ?? '';
  if (!names(text, opensAside(read, at))) return null;
  let last = at;
  for (let i = at + 1; i < pieces.length; i++) {
    const next = pieces[i];
    if (next?.kind === 'join' && ['stop', 'bracket', 'comma'].includes(next.join) && text(tokenOf(i) - first) !== '/')
      break;
    last = i;
  }
  return last;
}

function names(text: (i: number) => string, isAside: boolean): boolean {
  // "trong thời gian 2 ngày" tells how long something lasts.
  if (/^\d/.test(text(0))) return text(-1) !== 'gian' || COUNTED_FROM.has(text(2));
  const words = `${text(0)} ${text(1)}`;
  if (text(0) === 'khi') return OCCASIONS.has(text(1));
  if (words === 'trong vòng' || words === 'trong thời') return true;
  if (words === 'ngay sau' || words === 'ngay khi' || words === 'theo yêu') return true;
  // "xong trước khi bước vào năm học mới"
  if (words === 'trước khi') return isAside || FINISHES.has(text(-1));
  if (words === 'sau khi') return isAside || AFTERWARDS.has(text(2));
  return isAside;
}

/** It stands at the beginning of a bracket, or after the word "thời gian": nothing but a time can follow there. */
function opensAside({ tokens, tokenOf }: ReadText, at: number): boolean {
  const first = tokenOf(at);
  const text = (i: number): string => tokens[first - i]?.text ?? '';
  if (text(1) === '(' || text(1) === '[') return true;
  const word = text(1) === ':' ? 2 : 1;
  return (
    ['gian', 'hạn', 'độ'].includes(text(word)) ||
    (['hiện', 'thành'].includes(text(word)) && ['gian', 'hạn'].includes(text(word + 2)))
  );
}
