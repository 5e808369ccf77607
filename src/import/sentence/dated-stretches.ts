import { parseWhen, type WhenContext } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import { TimeRank } from './rank-input.ts';
import { type ReadText, readText } from './read-text.ts';
import { eventStart } from './time-event.ts';
import { brackets, labelledParts, markAt, quotations, type TimePlace, timePlace } from './time-place.ts';
import { rankOf } from './time-rank.ts';
import { type Stretch, timeStretches } from './time-stretch.ts';

/** A stretch of a paragraph that is a time of the work. */
export interface RankedStretch {
  readonly stretch: Stretch;
  readonly place: TimePlace;
  readonly rank: TimeRank;
  readonly window: Window | null;
  /** Its anniversary's first token, or null. */
  readonly event: number | null;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** What runs on for longer is no time that anybody wrote. */
const LONGEST = 600;

/** The times of the work in a paragraph, in its order, each with how sure it is. */
export function rankedStretches(
  text: string,
  context: WhenContext,
): { read: ReadText; ranked: readonly RankedStretch[] } {
  const read = readText(text);
  const quotes = quotations(read.tokens);
  const ranked: RankedStretch[] = [];
  for (const stretch of timeStretches(read)) {
    const place = timePlace(read, stretch, quotes);
    const event = eventStart(read, stretch, place.isAlone);
    const first = event ?? withReport(read, stretch, place.from);
    const start = read.back(read.tokens[first]?.start ?? 0);
    const end = endOf(text, read, stretch, event !== null && place.isAlone ? place.to : null);
    if (end - start > LONGEST) continue;
    const reading = parseWhen(text.slice(start, end), context);
    const window = reading.ok ? reading.window : null;
    const rank = rankOf({ read, stretch, place, window, isEvent: event !== null, context });
    if (rank !== null) ranked.push({ stretch, place, rank, window, event, start, end });
  }
  return { read, ranked: withAsides(text, read, withLateDeadlines(text, withoutSuperiors(text, ranked)), context) };
}

/** The end of a stretch without the stop of its sentence; with the bracket that the days of an anniversary stand in. */
function endOf(text: string, read: ReadText, { last }: Stretch, closing: number | null): number {
  const bracket = closing === null ? undefined : read.tokens[closing];
  if (bracket?.text === ')') return read.back(bracket.end);
  let stop = read.back(read.pieces[last]?.end ?? 0);
  while (stop > 0 && '.;,/ '.includes(text[stop - 1] ?? '')) stop--;
  return stop;
}

/** "báo cáo tháng, quý, năm": without the word for a report no period would be read. */
function withReport({ tokens, pieces }: ReadText, stretch: Stretch, from: number): number {
  const piece = pieces[stretch.first];
  const named = REPORTS.has(`${tokens[from - 2]?.text} ${tokens[from - 1]?.text}`);
  return piece?.kind === 'every' && !piece.strong && named ? from - 2 : from;
}

const REPORTS = new Set(['định kỳ', 'báo cáo', 'sơ kết', 'tổng kết', 'giao ban']);

/** "gửi về Sở Y tế trước 10/9 để tổng hợp, báo cáo UBND tỉnh trước 20/9": the second day is of the one who gathers. */
function withoutSuperiors(text: string, ranked: readonly RankedStretch[]): readonly RankedStretch[] {
  return ranked.filter((one, i) => {
    const previous = ranked[i - 1];
    if (previous === undefined || !['before', 'by', 'on'].includes(previous.window?.kind ?? '')) return true;
    return !FOR_OTHERS.test(text.slice(previous.end, one.start).slice(0, LONGEST));
  });
}

const FOR_OTHERS = /^[\s,)]*để(?!\p{L})[^.;:]*?(?<!\p{L})(?:tổng hợp|báo cáo|trình|tham mưu)(?!\p{L})[^.;:]*$/u;

/** "chậm nhất ngày 20/6 đối với báo cáo sơ kết và ngày 20/12 …": a day that follows a deadline in the same list is one, too. */
function withLateDeadlines(text: string, ranked: readonly RankedStretch[]): readonly RankedStretch[] {
  return ranked.flatMap((one, i) => {
    const previous = ranked[i - 1];
    const isDay = one.rank <= TimeRank.placed && one.window?.kind === 'on' && one.event === null;
    const between = text.slice(previous?.end ?? 0, one.start);
    const follows =
      isDay &&
      previous?.rank === TimeRank.stated &&
      ['before', 'by'].includes(previous.window?.kind ?? '') &&
      /(?:và|,|;)\s*$/u.test(between) &&
      !/[.:]/.test(between) &&
      between.length <= LONGEST_BETWEEN;
    if (follows) return [{ ...one, rank: TimeRank.stated }];
    return isDay && one.rank === TimeRank.listed ? [] : [one];
  });
}

const LONGEST_BETWEEN = 60;

/**
 * "(bắt đầu từ ngày 3/9; kết thúc trước ngày 12/01)", "Thời gian: thường xuyên; tổng hợp trong tháng 12": what a bracket, or
 * the sentence after a label, says as a whole counts wherever a part of it says something else.
 */
function withAsides(
  text: string,
  { tokens, back }: ReadText,
  ranked: readonly RankedStretch[],
  context: WhenContext,
): readonly RankedStretch[] {
  let result = ranked;
  for (const [open, close] of [...brackets(tokens), ...labelledParts(tokens)].slice(0, MOST_ASIDES)) {
    const inside = result.filter(({ place }) => place.to > open + 1 && place.to <= close);
    const first = inside.find(({ rank }) => rank === Math.max(...inside.map((one) => one.rank)));
    if (first === undefined || first.rank < TimeRank.possible) continue;
    const start = back(tokens[open + 1]?.start ?? 0);
    const end = back(tokens[close - 1]?.end ?? 0);
    const reading = end - start <= LONGEST_ASIDE ? parseWhen(text.slice(start, end), context) : null;
    if (!reading?.ok || ['none', 'unstated'].includes(reading.window.kind)) continue;
    if (inside.length === 1 && sameWindow(reading.window, first.window)) continue;
    const place: TimePlace = {
      ...first.place,
      from: open + 1,
      to: close,
      isAlone: ['(', '['].includes(markAt(tokens, open)),
    };
    const whole = { ...first, place, rank: TimeRank.stated, window: reading.window, event: null, start, end };
    result = result.flatMap((one) => (one === first ? [whole] : inside.includes(one) ? [] : [one]));
  }
  return result;
}

const LONGEST_ASIDE = 200;
/** No paragraph has as many; the limit keeps a hostile one from being searched for each. */
const MOST_ASIDES = 100;

const sameWindow = (a: Window, b: Window | null): boolean =>
  b !== null && a.kind === b.kind && a.from === b.from && a.to === b.to && a.recurrence === b.recurrence;
