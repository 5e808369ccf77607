import type { Activity } from '../model/plan.ts';
import type { IsoDate, WindowKind } from '../time/window.ts';

/** In the order in which they are decided. */
export const STATUSES = [
  'cancelled',
  'done',
  'done-late',
  'overdue',
  'due-soon',
  'open',
  'upcoming',
  'undated',
] as const;
export type Status = (typeof STATUSES)[number];

/** Worst first: which of several states speaks for them all. */
export const WORST_FIRST: readonly Status[] = [
  'overdue',
  'due-soon',
  'open',
  'upcoming',
  'undated',
  'done-late',
  'done',
  'cancelled',
];

export const ROLES = ['lead', 'each', 'coordinating'] as const;
export type Role = (typeof ROLES)[number];

/** What one agency has to do with one occurrence of one activity, and how that stands on a day. */
export interface Obligation {
  readonly activity: Activity;
  /** `II.9@2016-Q1`; null where the activity takes place once. */
  readonly occurrence: string | null;
  /** Id; null where the plan names no lead, or nobody has listed the members of the group. */
  readonly agency: string | null;
  readonly role: Role;
  /** The group through which an agency owes it. */
  readonly group: string | null;
  /** Null where the time cannot be read. */
  readonly kind: WindowKind | null;
  readonly from: IsoDate | null;
  readonly deadline: IsoDate | null;
  /** The deadline of the plan, where a record has moved it. */
  readonly originalDeadline: IsoDate | null;
  /** The words of the new time, where a record has moved the deadline. */
  readonly movedTo: string | null;
  readonly status: Status;
  /** Whole days to the deadline; null where there is none, it has passed, or nothing is left to do. */
  readonly daysLeft: number | null;
  /** Whole days past the deadline, when done or by the day asked about; null where it is not late. */
  readonly daysLate: number | null;
  /** When somebody first recorded that work had begun. */
  readonly startedOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly evidence: string | null;
  /** How many records have said anything of it by then; remarks, which change nothing, left out. */
  readonly changes: number;
  /** The day of the last of them. */
  readonly changedOn: IsoDate | null;
}
