/** What a calendar is told of a view: all-day entries, each known by its `uid` wherever and whenever it is told again. */
export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}

export interface CalendarEntry {
  /** The same across runs and re-issues of the plan. */
  readonly uid: string;
  /** First and last day, both inclusive, ISO. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Lines of what there is to know: the plan's words, who helps, how it stands. */
  readonly notes: readonly string[];
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
