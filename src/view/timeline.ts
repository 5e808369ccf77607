import type { Cell } from './cell.ts';
import type { Tone } from './tone.ts';

/**
 * The year as it passes: who works on what when, what is due, what is late. Days are counted from the first that is
 * drawn, which is 0, so that a renderer needs no calendar. All stretches of days include their last.
 */
export interface Timeline {
  readonly kind: 'timeline';
  /** What is drawn, for those who cannot see it. */
  readonly label: string;
  /** How many days are drawn: whole months. */
  readonly days: number;
  /** Years where there are several, quarters, months: each level covers all days without a gap. */
  readonly axis: readonly (readonly TimelinePeriod[])[];
  /** The day that everything is seen from; null where it is not drawn. */
  readonly today: { readonly day: number; readonly label: string } | null;
  /** What the heads of a table of the rows would say. */
  readonly heads: { readonly [of in 'label' | 'text' | 'owner' | 'when' | 'status']: string };
  readonly rows: readonly TimelineRow[];
  /** What the shapes mean that are drawn. */
  readonly legend: readonly { readonly shape: TimelineShape; readonly label: string }[];
}

export interface TimelinePeriod {
  readonly first: number;
  readonly days: number;
  /** `Quý II`, and `II` where that is too long. */
  readonly label: string;
  readonly short: string;
}

export type TimelineRow = { readonly kind: 'section'; readonly text: string } | TimelineWork;

/** One piece of work of one party. Of what overlaps, the later one is to be seen. */
export interface TimelineWork {
  readonly kind: 'work';
  /** `II.3.a` */
  readonly label: string;
  readonly text: string;
  readonly owner: string;
  /** `12/45`: how many of those who owe it have done it; empty where one does. */
  readonly count: string;
  /** The time in words: the plan's own, and its days in the note. */
  readonly when: Cell;
  readonly status: Cell;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
}

/** The time there is for it, unless `late`: the time it took or takes beyond. `event` is when the thing itself takes place. */
export type SpanShape = 'open' | 'done' | 'cancelled' | 'event' | 'late';
/** The last acceptable day; the same before it was moved; the day on which it was done. */
export type MarkShape = 'deadline' | 'moved' | 'completed';
export type TimelineShape = SpanShape | MarkShape;

export interface TimelineSpan {
  readonly shape: SpanShape;
  readonly tone: Tone;
  readonly from: number;
  readonly to: number;
  /** `từ 01/06/2016 đến hết 30/06/2016`: the days as they are, also where not all of them are drawn. */
  readonly label: string;
}

export interface TimelineMark {
  readonly shape: MarkShape;
  readonly tone: Tone;
  readonly day: number;
  /** `hạn 30/06/2016` */
  readonly label: string;
}
