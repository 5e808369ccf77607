import { isWholeYear } from '../../time/parts.ts';
import type { Cue, Piece } from '../../time/piece.ts';
import type { WhenContext } from '../../time/when.ts';
import type { Window } from '../../time/window.ts';
import type { ReadText } from './read-text.ts';
import {
  namesBirth,
  namesEffect,
  namesPast,
  namesPeriodic,
  namesSigning,
  namesStanding,
  namesThing,
} from './time-content.ts';
import type { TimePlace } from './time-place.ts';
import type { Stretch } from './time-stretch.ts';

/** How surely a stretch is the time of the work; of several, the highest counts. `listed`: only after a deadline ("trước 10/6 và 10/12"). */
export const TimeRank = { listed: 0, possible: 1, returning: 2, event: 3, leading: 4, placed: 5, stated: 6 } as const;
export type TimeRank = (typeof TimeRank)[keyof typeof TimeRank];

export interface RankInput {
  readonly read: ReadText;
  readonly stretch: Stretch;
  readonly place: TimePlace;
  readonly window: Window | null;
  /** It belongs to an anniversary: "nhân Ngày Gia đình Việt Nam 28/6". */
  readonly isEvent: boolean;
  readonly context: WhenContext;
}

/** Verbs of the work itself: what stands in "… trong tháng 5" right after them is their time. */
const DOING = new Set([
  'thực hiện',
  'ban hành',
  'tổ chức',
  'triển khai',
  'phê duyệt',
  'khai mạc',
  'bế mạc',
  'phát động',
  'công bố',
  'nghiệm thu',
  'báo cáo',
  'trình',
  'gửi',
  'nộp',
  'xong',
  'tiến hành',
  'diễn ra',
  'đưa vào',
  'khai giảng',
  'bàn giao',
  'hoàn thiện',
  'tổng kết',
  'sơ kết',
]);

/** The rank of a stretch; null where it tells of something else than the work's time. */
export function rankOf(input: RankInput): TimeRank | null {
  const { place, window, read, stretch } = input;
  const pieces = read.pieces.slice(stretch.first, stretch.last + 1);
  if (place.isQuoted || window?.kind === 'none' || namesEffect(place) || isOver(input, pieces)) return null;
  const cues = cuesOf(pieces);
  const labelled = isLabelled(input, cues);
  if (window?.kind === 'unstated') return labelled || place.isAlone ? TimeRank.possible : null;
  if ((place.isAlone && !input.isEvent) || labelled)
    return isBareYear(pieces) && !labelled ? inBrackets(read, place) : TimeRank.stated;
  if (pieces.some(({ kind }) => kind === 'point' || kind === 'unreadable')) return dated(input, pieces, cues);
  return undated(input, pieces, cues);
}

const cuesOf = (pieces: readonly Piece[]): ReadonlySet<Cue> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'cue' ? [piece.cue] : [])));

/** "Thời gian: …", "thời hạn …", "dự kiến …". */
function isLabelled({ read, stretch }: RankInput, cues: ReadonlySet<Cue>): boolean {
  if (cues.has('due')) return true;
  const first = read.tokenOf(stretch.first);
  const words = read.tokens.slice(first, first + 8).map(({ text }) => text);
  const colon = words.indexOf(':');
  return (
    (words[0] === 'thời' && words[1] === 'gian') ||
    (words[0] === 'dự' && words[1] === 'kiến') ||
    (colon > 0 && colon < 6 && words[0] !== 'năm' && cues.has('glue'))
  );
}

/** A window that ended before the plan's year began is what the work is about; "năm trước" says of itself that it is meant. */
function isOver({ window, context, read, stretch }: RankInput, pieces: readonly Piece[]): boolean {
  const year = context.year ?? (context.issued ? Number(context.issued.slice(0, 4)) : null);
  if (year === null || window === null) return false;
  const end = window.to;
  const relative = pieces.some(
    ({ kind, ...rest }) =>
      kind === 'point' && 'point' in rest && rest.point.unit !== 'now' && typeof rest.point.year === 'string',
  );
  if (end !== null) return !relative && end < `${year}-01-01`;
  return (
    window.kind === 'ongoing' &&
    window.from !== null &&
    window.from < `${year}-01-01` &&
    !read.pieces.slice(stretch.first, stretch.last + 1).some((piece) => piece.kind === 'cue' && piece.cue === 'open')
  );
}

/** What happened cannot have happened by a day that is still to come. */
const isAhead = ({ window, context }: RankInput): boolean =>
  (window?.to ?? '') >= (context.issued ?? `${context.year}-12-31`);

const yearsOnly = (pieces: readonly Piece[]): boolean =>
  pieces.every(
    (piece) =>
      piece.kind !== 'point' ||
      (piece.point.unit === 'stretch' && (piece.point.grain === 'school-year' || isWholeYear(piece.point))),
  );

/** "(2019)", "(2018 - 2020)": more often a part of a name than a time. */
const isBareYear = (pieces: readonly Piece[]): boolean =>
  yearsOnly(pieces) &&
  pieces.every(({ kind }) => kind === 'point' || kind === 'join') &&
  pieces.some(({ kind }) => kind === 'point');

const inBrackets = (read: ReadText, { from }: TimePlace): TimeRank | null =>
  read.tokens[from]?.text === 'năm' ? TimeRank.possible : null;

function dated(input: RankInput, pieces: readonly Piece[], cues: ReadonlySet<Cue>): TimeRank | null {
  const { place, isEvent, read } = input;
  const edge = place.leads || place.isSetOff || place.closes;
  const deadline = cues.has('before') || cues.has('by') || cues.has('finish') || cues.has('end');
  if (deadline) {
    if (namesBirth(place) || (namesPast(place) && !isAhead(input))) return null;
    return yearsOnly(pieces) &&
      !(edge && (cues.has('finish') || place.leads || place.isSetOff || cues.has('by') || cues.has('end')))
      ? null
      : TimeRank.stated;
  }
  if (isEvent) return TimeRank.event;
  if (namesPast(place)) return null;
  if (pieces.some((piece) => piece.kind === 'cue' && piece.cue === 'unknown')) return null;
  const doing =
    DOING.has(`${place.before[1]} ${place.before[0]}`) ||
    DOING.has(place.before[0] ?? '') ||
    read.tokens[place.from]?.text === 'thực';
  const isPlaced = cues.has('in') || cues.has('whole');
  const range = cues.has('from') || cues.has('start') || cues.has('until');
  const years = yearsOnly(pieces);
  if (cues.has('whole') && namesThing(place)) return null;
  if (place.leads && !place.isAlone) return leading(input, pieces, isPlaced || range);
  if (isPlaced || (range && !years)) {
    if (doing && isPlaced && !(years && !place.closes && place.after[0] !== 'và')) return TimeRank.stated;
    if (years && !isYearWritten(pieces)) return place.closes && !namesThing(place) ? TimeRank.possible : null;
    if (years && !place.closes) return TimeRank.possible;
    return namesThing(place) && years ? TimeRank.possible : TimeRank.placed;
  }
  if (range)
    return place.isSetOff || cues.has('open') || pieces.some((p) => p.kind === 'cue' && p.cue === 'open')
      ? TimeRank.placed
      : null;
  return bare(input, pieces, doing);
}

const isYearWritten = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === 'point' && piece.point.unit !== 'now' && piece.point.year !== null);

/** "Trong quý II/2019, …", "Ngày 20/10/2019 tổ chức …"; "Năm 2018 là năm …" and "Năm 2018, tỉnh đã …" tell a story. */
function leading({ place }: RankInput, pieces: readonly Piece[], isLed: boolean): TimeRank | null {
  if (place.isTold || place.after[0] === 'là') return null;
  if (isLed || place.closes || pieces.some(({ kind }) => kind === 'every')) return TimeRank.leading;
  return yearsOnly(pieces) || !isYearWritten(pieces) ? null : TimeRank.leading;
}

/** A date without a word that places it. */
function bare(input: RankInput, pieces: readonly Piece[], doing: boolean): TimeRank | null {
  const { place, read } = input;
  const first = pieces.find((piece) => piece.kind === 'point');
  if (first?.kind !== 'point') return null;
  const isDay = first.point.unit === 'day';
  const word = read.tokens[place.from]?.text ?? '';
  const returns = pieces.some(({ kind }) => kind === 'every');
  if (isDay) {
    if (namesSigning(place) && !place.isSetOff) return null;
    if (word === 'ngày' || word === 'các' || returns) return TimeRank.placed;
    if (place.closes && isYearWritten(pieces) && (place.isSetOff || doing)) return TimeRank.possible;
    return place.isSetOff || place.before[0] === 'và' ? TimeRank.listed : null;
  }
  if (returns) return TimeRank.returning;
  if (yearsOnly(pieces) || namesThing(place)) return null;
  const half = first.point.unit === 'stretch' && first.point.grain === 'half';
  if (place.isSetOff && place.closes) return TimeRank.placed;
  if (half) return null;
  return place.closes && (isYearWritten(pieces) || doing) ? TimeRank.possible : null;
}

/** What goes on, returns, or depends on something. */
function undated(input: RankInput, pieces: readonly Piece[], cues: ReadonlySet<Cue>): TimeRank | null {
  const { place } = input;
  const conditional = cues.has('conditional');
  if (conditional) return cues.has('by') ? TimeRank.placed : TimeRank.returning;
  if (cues.has('unknown'))
    return input.isEvent || cues.has('in') || cues.has('finish') || cues.has('before') || place.leads
      ? TimeRank.event
      : null;
  const every = pieces.find((piece) => piece.kind === 'every');
  if (every?.kind === 'every') {
    if (isTarget(place)) return null;
    if (!every.strong) return reported(place, pieces);
    const says = ['định', 'theo', 'vào'].includes(input.read.tokens[place.from]?.text ?? '');
    if ((!says && namesPeriodic(place)) || followsTitle(input)) return null;
    return place.leads ? TimeRank.leading : TimeRank.returning;
  }
  if (namesStanding(place)) return null;
  if (cues.has('ongoing')) return place.leads || place.closes || !place.isSetOff ? TimeRank.returning : null;
  return cues.has('unspecified') ? TimeRank.possible : null;
}

/** "báo cáo định kỳ 6 tháng, năm", "báo cáo quý về Sở": how often, in other words. "báo cáo 6 tháng của đơn vị" is one report. */
function reported({ before, after, closes }: TimePlace, pieces: readonly Piece[]): TimeRank | null {
  if (before[0] === 'kỳ') return TimeRank.returning;
  const several = pieces.filter(({ kind }) => kind === 'every').length > 1;
  return closes || several || ['về', 'theo', 'gửi', 'cho'].includes(after[0] ?? '') ? TimeRank.possible : null;
}

/** "Kế hoạch 5 năm 2021 - 2025 và hằng năm". */
function followsTitle({ read, stretch }: RankInput): boolean {
  const [title, join] = read.pieces.slice(Math.max(0, stretch.first - 2), stretch.first);
  return title?.kind === 'cue' && title.cue === 'none' && join?.kind === 'join' && join.join === 'and';
}

/** "mỗi năm giảm 15% số vụ" sets a target. */
const isTarget = ({ after }: TimePlace): boolean =>
  after.slice(0, 3).some((word) => ['giảm', 'tăng', 'đạt', 'thêm', 'bình', 'phấn'].includes(word));
