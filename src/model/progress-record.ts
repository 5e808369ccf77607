import type { WhenProblem } from '../time/parse-when.ts';
import type { IsoDate, Window } from '../time/window.ts';

export type RecordStatus = 'started' | 'done' | 'rescheduled' | 'cancelled' | 'reopened' | 'note';

/** What somebody recorded of one agency's work on one activity. */
export interface ProgressRecord {
  readonly file: string;
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly agency: string;
  /** `II.9`, or with its occurrence `II.9@2016-Q1`. */
  readonly activity: string;
  readonly date: IsoDate | null;
  readonly status: RecordStatus | null;
  readonly evidence: string | null;
  /** The new time of a rescheduled one, as written. */
  readonly when: string | null;
  readonly window: Window | null;
  readonly whenProblem: WhenProblem | null;
  readonly approvedBy: string | null;
  readonly note: string | null;
}
