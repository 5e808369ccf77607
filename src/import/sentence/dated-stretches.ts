import { parseWhen, type WhenContext } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import { type ReadText, readText } from './read-text.ts';
import { eventStart } from './time-event.ts';
import { quotations, type TimePlace, timePlace } from './time-place.ts';
import { rankOf, type TimeRank } from './time-rank.ts';
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
    const first = event ?? place.from;
    const start = read.back(read.tokens[first]?.start ?? 0);
    const end = read.back(read.pieces[stretch.last]?.end ?? 0);
    if (end - start > LONGEST) continue;
    const reading = parseWhen(text.slice(start, end), context);
    const window = reading.ok ? reading.window : null;
    const rank = rankOf({ read, stretch, place, window, isEvent: event !== null, context });
    if (rank !== null) ranked.push({ stretch, place, rank, window, event, start, end });
  }
  return { read, ranked };
}
