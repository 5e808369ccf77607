import type { Cue, Piece } from '../../time/piece.ts';
import { CORES, DEADLINES, isCore, isCue, isJoin, isLead } from './piece-kinds.ts';
import type { ReadText } from './read-text.ts';

/** How many words may stand between "và" and what goes on: "và tiếp tục cập nhật hằng năm". */
const FOLLOW_UP_WORDS = 3;

/** The last piece of what is said together with the time at `core`; its words begin at `first`. */
export function stretchEnd(read: ReadText, first: number, core: number): number {
  return withoutReport(read, first, rightEnd(read.pieces, core));
}

function rightEnd(pieces: readonly Piece[], core: number): number {
  let last = core;
  for (;;) {
    const next =
      nextMember(pieces, core, last) ?? weekdays(pieces, last) ?? weekdayAside(pieces, last) ?? followUp(pieces, last);
    if (next === null) return last;
    last = next;
  }
}

/** "trước ngày 20 hằng tháng, báo cáo quý gửi trước …": the name of the next report is no part of this deadline. */
function withoutReport({ pieces, tokens, tokenOf }: ReadText, first: number, last: number): number {
  const dated = pieces.slice(first, last).some((piece) => isCue(piece, DEADLINES));
  const named = pieces[last]?.kind === 'every' && tokens[tokenOf(last) - 1]?.text === 'cáo';
  return dated && named && isJoin(pieces[last - 1], 'comma', 'and') ? last - 2 : last;
}

/** The next time of the same stretch: at once, after words that lead it, or after a comma, "và", a dash. */
function nextMember(pieces: readonly Piece[], first: number, last: number): number | null {
  let i = last + 1;
  if (isCue(pieces[i], new Set(['open']))) return i;
  let joins = 0;
  while (isJoin(pieces[i], 'and', 'or', 'comma', 'dash') && joins < 2) {
    i++;
    joins++;
  }
  if (isCue(pieces[i], new Set(['open']))) return i;
  const named = isName(pieces[last]) || isCue(pieces[first - 1], NAMING);
  if (isReportName(pieces[last]) && isCue(pieces[i], PLACING)) return null;
  if (pieces[last]?.kind === 'point' && (joins > 0 || named) && isCue(pieces[i], PLACING)) return null;
  const leads = i;
  while (isLead(pieces[i]) && i - leads < 6) i++;
  const member = pieces[i];
  if (!isCore(member) || (member?.kind === 'every' && !member.strong && pieces[last]?.kind !== 'every')) return null;
  // "Trong tháng 6, thường xuyên kiểm tra …" begins another thought.
  const apart = joins > 0 && isJoin(pieces[i - 1], 'comma') && pieces[i + 1]?.kind === 'word';
  return apart && isCue(pieces[i], CORES) ? null : i;
}

/** "báo cáo 6 tháng trước ngày 15/6": the period tells which report. */
const isReportName = (piece: Piece | undefined): boolean => piece?.kind === 'every' && !piece.strong;

const PLACING: ReadonlySet<Cue> = new Set(['in', 'before', 'by', 'due']);

const NAMING: ReadonlySet<Cue> = new Set(['content']);

/** "giáo viên năm học 2020-2021 trong tháng 8": the year names whom it is for, as a word before it may say of a quarter. */
const isName = (piece: Piece | undefined): boolean =>
  piece?.kind === 'point' && piece.point.unit === 'stretch' && piece.point.grain.endsWith('year');

/** "hằng tuần vào thứ Ba và thứ Năm". */
function weekdays(pieces: readonly Piece[], last: number): number | null {
  let i = last + 1;
  while (isJoin(pieces[i], 'and', 'comma', 'dash', 'or') || isCue(pieces[i], PLACING)) i++;
  return i - last <= 2 && pieces[i]?.kind === 'weekday' ? i : null;
}

/** "Ngày 05/9/2018 (thứ Tư)". */
function weekdayAside(pieces: readonly Piece[], last: number): number | null {
  const [open, day, close] = pieces.slice(last + 1, last + 4);
  return isJoin(open, 'bracket') && day?.kind === 'weekday' && isJoin(close, 'bracket') ? last + 3 : null;
}

/** "Tháng 8/2018 và cập nhật hằng năm". */
function followUp(pieces: readonly Piece[], last: number): number | null {
  if (!isJoin(pieces[last + 1], 'and')) return null;
  let i = last + 2;
  while ((pieces[i]?.kind === 'word' || isLead(pieces[i])) && i - last - 2 < FOLLOW_UP_WORDS) i++;
  const goesOn = pieces[i]?.kind === 'every' || isCue(pieces[i], new Set(['ongoing', 'open']));
  return goesOn ? i : null;
}
