import type { Piece } from '../../time/piece.ts';
import { DEADLINES, isCue, isLead } from './piece-kinds.ts';
import type { ReadText } from './read-text.ts';

/** "trung hạn", "quyền hạn": no deadline. */
const TERMS = new Set(['trung', 'dài', 'ngắn', 'quyền', 'giới', 'hữu', 'vô']);

/** "vào chiều thứ Năm hằng tuần" */
const HALF_DAYS = new Set(['sáng', 'trưa', 'chiều', 'tối']);

/** Words that lead a time only when they stand right before it. */
const LOOSE = /^(?:của|cho|là|mỗi|các|đúng)$/iu;

/** The first piece of the words that lead the time at `core`; none before `free`. */
export function stretchBegin(read: ReadText, core: number, free: number): number {
  const { pieces } = read;
  const wordOf = (piece: number): string => read.tokens[read.tokenOf(piece)]?.text ?? '';
  let first = core;
  for (;;) {
    const before = pieces[first - 1];
    if (first - 1 < free || before === undefined) break;
    if (
      isLead(before) &&
      !(wordOf(first - 1) === 'hạn' && TERMS.has(read.tokens[read.tokenOf(first - 1) - 1]?.text ?? ''))
    )
      first--;
    else if (pieces[first]?.kind === 'weekday' && HALF_DAYS.has(wordOf(first - 1))) first--;
    else if (labelBefore(pieces, first, free, wordOf) !== null)
      first = labelBefore(pieces, first, free, wordOf) as number;
    else if (
      first - 2 >= free &&
      isLead(pieces[first - 2]) &&
      isLinkOfLeads(before, pieces[first - 2], wordOf(first - 1))
    )
      first -= 2;
    else break;
  }
  while (first < core) {
    const piece = pieces[first];
    if (piece === undefined || !(isCue(piece, new Set(['glue'])) && LOOSE.test(wordOf(first)))) break;
    first++;
  }
  return first;
}

/** "Thời hạn gửi báo cáo tổng kết: ngày 10/12": the first piece of the label before a colon. */
function labelBefore(
  pieces: readonly Piece[],
  at: number,
  free: number,
  wordOf: (piece: number) => string,
): number | null {
  if (wordOf(at - 1) !== ':') return null;
  for (let i = at - 2; i >= free && i > at - LONGEST_LABEL; i--) {
    if (pieces[i]?.kind === 'join') return null;
    if (isCue(pieces[i], DEADLINES)) return i;
  }
  return null;
}

const LONGEST_LABEL = 10;

/** "Thời hạn: 30/6", "trước 17 giờ, ngày 5/6", "thứ Sáu, ngày 28/9". */
function isLinkOfLeads(join: Piece, lead: Piece | undefined, mark: string): boolean {
  if (join.kind !== 'join') return false;
  if (['and', 'or', 'dash'].includes(join.join)) return lead?.kind === 'weekday';
  if (join.join === 'comma') return lead?.kind === 'weekday' || isCue(lead, new Set(['clock']));
  return join.join === 'bracket' && mark === ':' && lead?.kind === 'cue';
}
