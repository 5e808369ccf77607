import type { Piece } from '../../time/piece.ts';
import { type RankInput, TimeRank, yearsOnly } from './rank-input.ts';
import { namesBirth, namesPast, namesSigning, namesThing } from './time-content.ts';

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

/** The rank of a stretch that names days, months or years; null where they are told, or belong to a name. */
export function rankDated(input: RankInput): TimeRank | null {
  const { place, isEvent, read, pieces, cues } = input;
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
  if (place.leads && !place.isAlone) return leading(input, isPlaced || range);
  if (isPlaced || (range && !years)) {
    if (doing && isPlaced && !(years && !place.closes && place.after[0] !== 'và')) return TimeRank.stated;
    if (years && !isYearWritten(pieces)) return place.closes && !namesThing(place) ? TimeRank.possible : null;
    if (years && !place.closes) return TimeRank.possible;
    return namesThing(place) && years ? TimeRank.possible : TimeRank.placed;
  }
  // "giảng dạy từ năm học 2023-2024"
  if (range && cues.has('from') && isAhead(input, 'from') && pieces.some(isSchoolYear)) return TimeRank.placed;
  if (range)
    return place.isSetOff || cues.has('open') || pieces.some((p) => p.kind === 'cue' && p.cue === 'open')
      ? TimeRank.placed
      : null;
  return bare(input, doing);
}

/** What happened cannot have happened by a day that is still to come. */
const isAhead = ({ window, context }: RankInput, side: 'from' | 'to' = 'to'): boolean =>
  (window?.[side] ?? '') >= (context.issued ?? `${context.year}-12-31`);

const isSchoolYear = (piece: Piece): boolean =>
  piece.kind === 'point' && piece.point.unit === 'stretch' && piece.point.grain === 'school-year';

const isYearWritten = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.kind === 'point' && piece.point.unit !== 'now' && piece.point.year !== null);

/** "Trong quý II/2019, …", "Ngày 20/10/2019 tổ chức …"; "Năm 2018 là năm …" and "Năm 2018, tỉnh đã …" tell a story. */
function leading({ place, pieces }: RankInput, isLed: boolean): TimeRank | null {
  if (place.isTold || place.after[0] === 'là') return null;
  if (isLed || place.closes || pieces.some(({ kind }) => kind === 'every')) return TimeRank.leading;
  return yearsOnly(pieces) || !isYearWritten(pieces) ? null : TimeRank.leading;
}

/** A date without a word that places it. */
function bare({ place, read, pieces }: RankInput, doing: boolean): TimeRank | null {
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
