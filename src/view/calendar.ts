/** What a calendar is told of a view: all-day entries, each known by its `uid` wherever and whenever it is told again. */
export interface Calendar {
  readonly name: string;
  /** By day. No two have one `uid`. */
  readonly entries: readonly CalendarEntry[];
  /** That there is no entry, and what of the view has none because it has no day, worded; null where nothing is to be said. */
  readonly leftOut: string | null;
}

/** It says the same in whatever list it stands and on whatever day it is asked for, as long as nobody records anything. */
export interface CalendarEntry {
  /** ASCII; the same across runs and re-issues of the plan. */
  readonly uid: string;
  /** First and last day, both inclusive, ISO. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Lines of what there is to know: the plan's words, who helps, how it stands. */
  readonly notes: readonly string[];
  readonly place: string | null;
  /** Names of agencies. */
  readonly categories: readonly string[];
  readonly state: 'open' | 'done' | 'cancelled';
  /** How often it was changed since it was first told. */
  readonly sequence: number;
  /** The day of the last change, ISO: of the plan or of a record. */
  readonly changedOn: string;
  /** How many days before `from` to remind; null for not at all. */
  readonly alarmDays: number | null;
}
