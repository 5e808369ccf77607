import type { WindowConvention } from './window.ts';

/** A year as written: a number, told from the plan's year, or `that` of the date before it. */
export type YearWord = number | 'previous' | 'same' | 'next' | 'that';

/** A day as written; what is null is said elsewhere in the expression, or by the plan. */
export interface DayPoint {
  readonly unit: 'day';
  /** 1-31, or -1 for the last day of its month. */
  readonly day: number;
  readonly month: number | null;
  /** The day returns: in every month, or in the first, second or third month of every quarter. */
  readonly of: 'month' | 1 | 2 | 3 | null;
  readonly year: YearWord | null;
}

/** Whole months or a part of them, within one year as written: month, quarter, half, year, "đầu quý", "tuần cuối tháng". */
export interface StretchPoint {
  readonly unit: 'stretch';
  readonly grain: 'month' | 'quarter' | 'half' | 'year' | 'school-year';
  /** Months, 1-12; 13 and more lie in the next year (a school year ends in month 17). */
  readonly first: number;
  readonly last: number;
  /** First and last day where it does not fill its months; a negative one counts from the month's end. */
  readonly days: readonly [number, number] | null;
  /** It is the end of something ("cuối quý II"): as a deadline it is that end itself. */
  readonly tail: boolean;
  readonly year: YearWord | null;
  readonly convention: WindowConvention | null;
}

/** "từ nay", "từ ngày ký": the day of issue. */
export interface NowPoint {
  readonly unit: 'now';
}

export type Point = DayPoint | StretchPoint | NowPoint;

/** A word or phrase that says what the dates beside it are for. */
export type Cue =
  | 'before'
  | 'by'
  | 'due'
  | 'until'
  | 'end'
  | 'from'
  | 'start'
  | 'finish'
  | 'in'
  | 'event'
  | 'after'
  | 'whole'
  | 'clock'
  | 'glue'
  | 'ongoing'
  | 'open'
  | 'conditional'
  | 'urgent'
  | 'unspecified'
  | 'none'
  | 'content'
  | 'unknown';

export type Join = 'and' | 'or' | 'comma' | 'dash' | 'stop' | 'bracket';

/** A period that returns; an interval of 0 says that something comes several times in it, at no even step. */
export interface Every {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
}

/** What the words of an expression are made of, in their order. */
export type Piece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'join'; readonly join: Join }
  /** `strong`: hằng, mỗi, định kỳ, N lần; not strong: a bare "báo cáo 6 tháng". */
  | { readonly kind: 'every'; readonly every: Every; readonly strong: boolean }
  | { readonly kind: 'weekday'; readonly weekday: string }
  /** Surely a time, and one that can be taken in two ways or in none: nothing beside it is read either. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'word' }
);

/** What a reader found at a token: pieces, and the token after them. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly next: number;
}
