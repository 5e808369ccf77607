import type { RecordStatus } from '../model/progress-record.ts';
import type { IsoDate } from '../time/window.ts';

/** What is to be recorded of one agency's work. Texts may come as a person or a table gives them. */
export interface NewRecord {
  /** `II.9`, or with its occurrence `II.9@2016-Q1`. */
  readonly activity: string;
  readonly date: IsoDate;
  readonly status: RecordStatus;
  readonly evidence: string | null;
  /** The new time of a rescheduled one, as in a plan. */
  readonly when: string | null;
  readonly approvedBy: string | null;
  readonly note: string | null;
}
