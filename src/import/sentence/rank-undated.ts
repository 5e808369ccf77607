import { type RankInput, TimeRank } from './rank-input.ts';
import { namesPeriodic, namesStanding } from './time-content.ts';
import type { TimePlace } from './time-place.ts';

/** The rank of what goes on, returns, or depends on something; null where it tells of a thing instead of the work. */
export function rankUndated(input: RankInput): TimeRank | null {
  const { place, pieces, cues } = input;
  const conditional = cues.has('conditional');
  if (conditional) return cues.has('by') ? TimeRank.placed : TimeRank.returning;
  if (cues.has('unknown'))
    return input.isEvent || cues.has('in') || cues.has('finish') || cues.has('before') || place.leads
      ? TimeRank.event
      : null;
  const every = pieces.find((piece) => piece.kind === 'every');
  if (every?.kind === 'every') {
    if (isTarget(place)) return null;
    if (!every.strong) return reported(input);
    const says = ['định', 'theo', 'vào'].includes(input.read.tokens[place.from]?.text ?? '');
    if ((!says && namesPeriodic(place)) || followsTitle(input)) return null;
    return place.leads ? TimeRank.leading : TimeRank.returning;
  }
  if (namesStanding(place)) return null;
  if (cues.has('ongoing')) return place.leads || place.closes || !place.isSetOff ? TimeRank.returning : null;
  return cues.has('unspecified') ? TimeRank.possible : null;
}

/** "báo cáo định kỳ 6 tháng, năm", "báo cáo quý về Sở": how often, in other words. "báo cáo 6 tháng của đơn vị" is one report. */
function reported({ place: { before, after, closes }, pieces }: RankInput): TimeRank | null {
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
