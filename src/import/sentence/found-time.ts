import type { WhenProblem } from '../../time/parse-when.ts';
import type { Window } from '../../time/window.ts';

/** When the work of a sentence is to be done. */
export interface FoundTime {
  /** Words that `parseWhen` reads as this window, as written; two stretches that belong together are joined by `; `. */
  readonly when: string;
  /** Null where the words are clearly a time but cannot be read. */
  readonly window: Window | null;
  readonly problem: WhenProblem | null;
  /** What can be cut from the title without loss: brackets, "hoàn thành trong …" and their commas; from and to. Not the day of an anniversary. */
  readonly cut: readonly (readonly [number, number])[];
  readonly why: 'several-times' | 'event-day' | null;
}
