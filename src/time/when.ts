import type { IsoDate, Window } from './window.ts';

/** What an expression leaves unsaid and the plan around it says. */
export interface WhenContext {
  /** The plan's year: every missing year, and what "năm trước", "năm sau" are told from. */
  readonly year: number | null;
  /** The day the plan was issued: "từ nay". */
  readonly issued?: IsoDate | null;
  /** The office reads "trước ngày D" as including D. Months and quarters keep their eve. */
  readonly beforeIncludesDay?: boolean;
}

/**
 * Why an expression has no window: a day the calendar lacks (31/4), a year that nothing says, a range whose end lies before
 * its beginning, or words that could not be read.
 */
export interface WhenProblem {
  readonly reason: 'impossible-day' | 'year-missing' | 'backwards' | 'unreadable';
  /** The piece at fault, as written. */
  readonly found: string;
}

export type WhenReading =
  | { readonly ok: true; readonly window: Window }
  | { readonly ok: false; readonly problem: WhenProblem };
