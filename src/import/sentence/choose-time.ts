import type { WhenContext } from '../../time/parse-when.ts';
import type { RankedStretch } from './dated-stretches.ts';
import type { FoundTime } from './found-time.ts';
import { TimeRank } from './rank-input.ts';
import { type TimeWords, timeWords } from './time-words.ts';

export interface ChosenTime {
  readonly words: TimeWords;
  readonly members: readonly RankedStretch[];
  readonly why: FoundTime['why'];
}

/** "đợt 1", "lần 2:", "vòng sơ khảo" before the time of a round. */
const ROUND =
  /(?:đợt|lần|kỳ|vòng|giai đoạn|bước)\s+(?:thứ\s+)?(?:\d+|[IVX]+|nhất|hai|ba|một)\s*[:,(]?\s*(?:vào|tổ chức|thực hiện)?\s*$/iu;

/** So many deadlines no sentence sets. */
const MOST_TOGETHER = 16;

/** The surest of the times of a paragraph: one stretch, several deadlines together, or a period with the day that it comes on. */
export function chooseTime(text: string, ranked: readonly RankedStretch[], context: WhenContext): ChosenTime | null {
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  const top = ranked.filter(({ rank }) => rank === best);
  const [first] = top;
  if (first === undefined || best === TimeRank.listed) return null;
  const returning = withPeriod(text, ranked, top, context);
  if (returning) return returning;
  if (top.length > 1 && top.length <= MOST_TOGETHER && best >= TimeRank.event) {
    const several = together(text, top, context);
    if (several) return several;
  }
  const one = best >= TimeRank.leading ? latest(top, first) : first;
  const words = timeWords(text.slice(one.start, one.end), context);
  return { words, members: [one], why: best === TimeRank.event && one.event !== null ? 'event-day' : null };
}

/** Of times that cannot be said together, the last day counts. */
const latest = (top: readonly RankedStretch[], first: RankedStretch): RankedStretch =>
  top.reduce((last, one) => ((one.window?.to ?? '') > (last.window?.to ?? '') ? one : last), first);

/** "Hằng năm, … báo cáo trước ngày 25/11": a day of no certain year beside what returns, comes with it. */
function withPeriod(
  text: string,
  ranked: readonly RankedStretch[],
  top: readonly RankedStretch[],
  context: WhenContext,
): ChosenTime | null {
  const [main] = top;
  if (main === undefined || top.length > 1 || main.window?.kind === 'recurring' || main.window?.kind === 'ongoing')
    return null;
  const isOpenYear =
    !/\d{4}/.test(text.slice(main.start, main.end)) ||
    (main.rank === TimeRank.leading && /^\D*năm\s+\d{4}$/iu.test(text.slice(main.start, main.end)));
  const period = ranked.find(
    (one) =>
      one.window?.kind === 'recurring' &&
      one.window.recurrence !== 'period unspecified' &&
      one.rank >= TimeRank.returning &&
      !isParted(text, one, main),
  );
  if (period === undefined || !isOpenYear) return null;
  const members = [main, period].sort((a, b) => a.start - b.start);
  const words = spelled(text, members, context);
  return words.reading.ok && words.reading.window.kind === 'recurring' ? { words, members, why: null } : null;
}

/** "khen thưởng hằng năm cho cơ sở (hoàn thành trước ngày 25/6)": what returns is said of something else than the bracket. */
function isParted(text: string, period: RankedStretch, main: RankedStretch): boolean {
  const between = text.slice(period.end, main.start);
  const isSaidFirst = /^\W*$/u.test(text.slice(0, period.start)) || /^định kỳ/iu.test(text.slice(period.start));
  return between.includes('(') && !/^\s*\(/u.test(between) && !isSaidFirst;
}

function together(text: string, members: readonly RankedStretch[], context: WhenContext): ChosenTime | null {
  const words = spelled(text, members, context);
  const last = members
    .map(({ window }) => window?.to ?? '')
    .sort()
    .at(-1);
  if (!words.reading.ok || last === undefined) return null;
  const { to, recurrence } = words.reading.window;
  // A list may make its last day a "trước": all of its days are there, then.
  if ((to ?? '') !== last && recurrence?.split(';').length !== members.length) return null;
  return { words, members, why: 'several-times' };
}

/** The words from the first to the last where they mean the same as the times alone; else these, joined by `; `. */
function spelled(text: string, members: readonly RankedStretch[], context: WhenContext): TimeWords {
  const begin = members[0]?.start ?? 0;
  const end = members.at(-1)?.end ?? begin;
  const round = ROUND.exec(text.slice(Math.max(0, begin - 40), begin));
  const whole = timeWords(text.slice(begin - (round?.[0].length ?? 0), end), context);
  const joined = timeWords(members.map((one) => text.slice(one.start, one.end)).join('; '), context);
  const isShort = end - begin <= members.reduce((sum, one) => sum + one.end - one.start, 0) + 45 * (members.length - 1);
  const same =
    whole.reading.ok &&
    joined.reading.ok &&
    whole.reading.window.to === joined.reading.window.to &&
    whole.reading.window.kind === joined.reading.window.kind;
  return isShort && isBalanced(whole.when) && (same || !joined.reading.ok) ? whole : joined;
}

/** "trước ngày 10/6) và năm (trước ngày 10/12" is no way to say it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
