import type { Cue, Piece, Point } from './piece.ts';
import type { Statement } from './statement.ts';

/** What the cues before a date, and the words after it, say that it is. */
export function roleOf(
  pieces: readonly Piece[],
  lastIndex: number,
  cues: ReadonlySet<Cue>,
  point: Point,
  isRange: boolean,
): Statement['role'] {
  if (opens(pieces, lastIndex) && !(['before', 'by', 'until', 'end'] as const).some((cue) => cues.has(cue))) {
    // "Quý II/2018 và các năm sau" is due first in that quarter; a year, or what begins with "từ", simply goes on.
    if (cues.has('from') || cues.has('start') || point.unit === 'now') return 'open';
    if (isYearlong(point)) return 'open';
  }
  if (cues.has('before') && cues.has('after')) return 'after';
  // "trước 17 giờ ngày D" still leaves the morning of D.
  if (cues.has('before')) return cues.has('clock') ? 'by' : 'before';
  if (cues.has('by') || cues.has('until') || cues.has('end')) return 'by';
  if (cues.has('due') && !isRange && (point.unit === 'day' || (point.unit === 'stretch' && point.tail))) return 'by';
  if (cues.has('after')) return 'after';
  if (isRange) return 'plain';
  // "từ 14 giờ ngày D" is the hour of that day's meeting.
  if (cues.has('from') && cues.has('clock')) return 'plain';
  if (cues.has('from') || cues.has('start')) return 'open';
  if (point.unit === 'stretch' && point.grain === 'school-year' && point.tail) return 'by';
  if (cues.has('whole') && isYearlong(point)) return 'whole';
  return 'plain';
}

const isYearlong = (point: Point): boolean =>
  point.unit === 'stretch' && (point.grain === 'year' || point.grain === 'school-year');

function opens(pieces: readonly Piece[], at: number): boolean {
  for (let i = at + 1; i < pieces.length && i <= at + 4; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'cue' && piece.cue === 'open') return true;
    if (piece?.kind === 'point') return false;
  }
  return false;
}

/** "trước 10/6 và 10/12": a day without a word of its own takes the last deadline's; a month does so only in one list. */
export function inherited(
  point: Point,
  previous: Statement | undefined,
  link: Statement['link'],
  own: Statement['role'],
): Statement['role'] {
  if (own !== 'plain' || (previous?.role !== 'before' && previous?.role !== 'by')) return own;
  if (point.unit === 'day' && previous.point.unit === 'day') return previous.role;
  return link === 'list' && point.unit === previous.point.unit ? previous.role : own;
}
