import type { Cue, Piece } from '../../time/piece.ts';
import type { ReadText } from './read-text.ts';
import { conditionEnd } from './time-condition.ts';

/** Pieces of a paragraph that speak of one time without a foreign word between them; indexes of its first and last piece. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const CORES: ReadonlySet<Cue> = new Set(['ongoing', 'unspecified', 'unknown']);
const LEADS: ReadonlySet<Cue> = new Set([
  'before',
  'by',
  'due',
  'until',
  'end',
  'from',
  'start',
  'finish',
  'in',
  'event',
  'after',
  'whole',
  'glue',
  'clock',
]);

/** How many words may stand between "và" and what goes on: "và tiếp tục cập nhật hằng năm". */
const FOLLOW_UP_WORDS = 3;

const isCue = (piece: Piece | undefined, cues: ReadonlySet<Cue>): boolean =>
  piece?.kind === 'cue' && cues.has(piece.cue);

/** Something that is a time by itself. */
export const isCore = (piece: Piece | undefined): boolean =>
  piece !== undefined && (['point', 'every', 'unreadable'].includes(piece.kind) || isCue(piece, CORES));

const isLead = (piece: Piece | undefined): boolean => piece?.kind === 'weekday' || isCue(piece, LEADS);

const isJoin = (piece: Piece | undefined, ...joins: readonly string[]): boolean =>
  piece?.kind === 'join' && joins.includes(piece.join);

/** Every stretch of a paragraph, in its order. */
export function timeStretches(read: ReadText): readonly Stretch[] {
  const { pieces } = read;
  const stretches: Stretch[] = [];
  let free = 0;
  for (let at = 0; at < pieces.length; at++) {
    const condition = conditionEnd(read, at);
    if (condition === null && (!isCore(pieces[at]) || isIdle(pieces, at))) continue;
    const first = leftEnd(read, at, free);
    const last = condition ?? withoutReport(read, first, rightEnd(pieces, at));
    stretches.push({ first, last });
    at = last;
    free = last + 1;
  }
  return stretches;
}

/** "chuẩn bị Tết", "sinh hoạt hè": a feast or a term is a time only where a word makes it one. */
function isIdle(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return isCue(pieces[at], UNPLACED) && at > 0 && !isLead(before) && !isJoin(before, 'bracket', 'stop');
}

const UNPLACED: ReadonlySet<Cue> = new Set(['unknown']);

/** "trung hạn", "quyền hạn": no deadline. */
const TERMS = new Set(['trung', 'dài', 'ngắn', 'quyền', 'giới', 'hữu', 'vô']);

/** Words that lead a time only when they stand right before it. */
const LOOSE = /^(?:của|cho|là|mỗi|các|đúng)$/iu;

function leftEnd(read: ReadText, core: number, free: number): number {
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

const DEADLINES: ReadonlySet<Cue> = new Set(['before', 'by', 'due']);

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
