import type { None } from './worded.ts';

/** Tables of records: the one that is handed out, and what is said of one that comes back. */
export interface BulkArgs {
  'command/record': None;
  'option/record-from': None;
  'option/template': None;
  'option/table-agency': None;
  'option/table-all': None;

  /** The head of a column, with what helps to fill it in in brackets. */
  'template/head': { column: string };
  /** Above a table; null for the tables of many agencies. */
  'template/title': { agency: string | null };
  /** How many rows on how many sheets. */
  'template/written': { rows: number; sheets: number; file: string; command: string };
  /** Null for all agencies. */
  'template/nothing-open': { agency: string | null };

  'host/bad-table': {
    file: string;
    reason:
      | 'missing'
      | 'not-utf8'
      | 'empty'
      | 'too-large'
      | 'too-many-rows'
      | 'too-many-columns'
      | 'quotes'
      | 'encrypted'
      | 'old-excel'
      | 'open-document'
      | 'no-workbook'
      | 'damaged'
      | 'unpacks-too-large';
    /** The line of the quotation marks, or the bytes or rows that there may be. */
    number: number;
  };

  'table/no-heads': None;
  'table/unknown-column': { nearest: string | null };
  'table/repeated-column': { first: string };
  'table/missing-columns': { columns: readonly string[] };
  'table/too-many-cells': { heads: number; isSheet: boolean };
  'table/no-activity': None;
  'table/other-title': { activity: string; title: string };
  'table/no-agency': { owners: number };
  'table/no-status': None;
  /** In a list of obligations, or in a table made to be filled in. */
  'table/unknown-status': { found: string; inList: boolean };
  'table/no-note': None;
  'table/no-date': None;
  'table/bad-date': { found: string; meant: string | null };
  'table/day-for-number': { found: string };
  'table/no-value': None;
  /** Something was written where only the plan says something. */
  'table/read-only': { planned: string | null };
  /** The row of a list tells of many agencies at once. */
  'table/of-many': { found: string };
  /** The list says that the work is done or called off, or it is recorded as done: on which day, null where it is not. */
  'table/settled': { isCancelled: boolean; doneOn: string | null; evidence: string | null };
  /** The status word that was written, null for none. */
  'table/no-day': { found: string | null };
  /** The sheet of the other row, null where it is the same. */
  'table/contradiction': { sheet: string | null; row: number; status: string; date: string };
  /** Where in a table something is wrong; the sheet is null where the file has none. */
  'table/place': { file: string; sheet: string | null; row: number; column: string | null };
  'table/other-sheets': { file: string; sheets: readonly string[] };
  'table/below': None;
  'table/refused': { bad: number; filled: number };
  /** What to do about a finding where a table is filled in; nothing where its own words say it. */
  'table/hint': { code: string };
  'table/head': { file: string };
  'table/said': { status: string; date: string };
  'table/recorded': { added: number; same: number; empty: number; isWritten: boolean };
  'table/changed': { file: string; count: number };
  'host/partly-written': { file: string; detail: string; written: readonly string[] };
}
