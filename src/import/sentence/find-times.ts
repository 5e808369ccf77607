import type { WhenContext } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';
import { rankedStretches } from './dated-stretches.ts';
import { TimeRank } from './rank-input.ts';
import { timeWords } from './time-words.ts';

/** One deadline of a sentence that sets several, with the words it belongs to. */
export interface FoundDeadline {
  readonly when: string;
  readonly window: Window;
  readonly start: number;
  readonly end: number;
  /** The words right before and right after it, up to the time before and after it or the end of their sentence. */
  readonly before: string;
  readonly after: string;
}

/** Every deadline of a text apart, in its order: "báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 25/11". */
export function findTimes(text: string, context: WhenContext): readonly FoundDeadline[] {
  const { ranked } = rankedStretches(text, context);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  const times = ranked.filter(({ rank }) => rank === best || rank >= TimeRank.placed);
  return times.flatMap((one, i) => {
    const { when, reading } = timeWords(text.slice(one.start, one.end), context);
    if (!reading.ok) return [];
    const before = text.slice(times[i - 1]?.end ?? 0, one.start);
    const after = text.slice(one.end, times[i + 1]?.start ?? text.length);
    return [
      { when, window: reading.window, start: one.start, end: one.end, before: lastOf(before), after: firstOf(after) },
    ];
  });
}

const MARKS = /^[\s,;:.()*]+|[\s,;:.()*]+$/gu;

/** The last sentence, and of it what a colon announces. */
function lastOf(text: string): string {
  const sentence = text.split(/[.;]\s/u).at(-1) ?? '';
  const announced = sentence.split(/:\s/u).at(-1)?.replace(MARKS, '') ?? '';
  return announced === '' ? sentence.replace(MARKS, '') : announced;
}

const firstOf = (text: string): string => (text.split(/[.;]\s/u)[0] ?? '').replace(MARKS, '');
