import type { NewRecord } from '../edit/new-record.ts';

/** What a row of a table reports. */
export interface RecordRow {
  /** As a spreadsheet counts them, from 1. */
  readonly row: number;
  readonly agency: string;
  readonly record: NewRecord;
}
