import type { WhenContext } from '../../time/parse-when.ts';
import { chooseTime } from './choose-time.ts';
import { rankedStretches } from './dated-stretches.ts';
import type { FoundTime } from './found-time.ts';
import { cutOf } from './time-cut.ts';

export { type FoundDeadline, findTimes } from './find-times.ts';
export type { FoundTime } from './found-time.ts';
export { onlyTime } from './only-time.ts';

/** The time of the work in a text; null where it names none (a cited document's day, a period in a title, a data window are none). */
export function findTime(text: string, context: WhenContext): FoundTime | null {
  const { read, ranked } = rankedStretches(text, context);
  const chosen = chooseTime(text, ranked, context);
  if (chosen === null) return null;
  const { words, members, why } = chosen;
  const window = words.reading.ok ? words.reading.window : null;
  const problem = words.reading.ok ? null : words.reading.problem;
  return {
    when: words.when,
    window,
    problem,
    cut: why === 'event-day' ? [] : inOrder(members.flatMap((one) => cutOf(text, read, one))),
    why,
  };
}

/** What stands between two times is cut with the first of them, and not twice. */
function inOrder(cuts: FoundTime['cut']): FoundTime['cut'] {
  let last = 0;
  return cuts
    .map(([start, end]): readonly [number, number] => {
      const from = Math.max(start, last);
      last = Math.max(end, from);
      return [from, last];
    })
    .filter(([start, end]) => start < end);
}
