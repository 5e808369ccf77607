import type { NewRecord } from '../edit/new-record.ts';
import type { TableHeads } from './table-heads.ts';

/** What a row of a table reports. */
export interface RecordRow {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  /** As a spreadsheet counts them, from 1. */
  readonly row: number;
  /** Of its sheet. */
  readonly heads: TableHeads;
  readonly agency: string;
  readonly record: NewRecord;
}
