import type { BulkArgs } from './bulk-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const HEAD: Readonly<Record<string, string>> = {
  activity: 'activity',
  title: 'title',
  deadline: 'deadline',
  agency: 'agency',
  status: 'status (done / started / rescheduled / cancelled)',
  date: 'date (day/month/year)',
  evidence: 'evidence (number of the document)',
  when: 'when (the new time if rescheduled)',
  approved_by: 'approved_by (if rescheduled or cancelled)',
  note: 'note',
};

export const enBulk: Worded<BulkArgs> = {
  'command/record': () => 'record what a table reports that came back from an agency, or make the table to fill in',
  'option/record-from': () => 'the CSV table that was filled in; - is stdin',
  'option/template': () => "make the table to fill in: one row for each of the agency's open duties",
  'option/table-agency': () => 'whose table it is; when reading: of rows that name no agency',
  'option/table-dry-run': () => 'write nothing, print what would change',

  'template/head': ({ column }) => HEAD[column] ?? column,
  'template/written': ({ rows, file, command }) =>
    `Wrote a table of ${rows === 1 ? '1 row' : `${rows} rows`} to ${file}; when filled in: ${command}`,
  'template/nothing-open': ({ agency }) => `${agency} has nothing left to do; the table has its heads only`,

  'host/bad-table': ({ file, reason, number }) =>
    ({
      spreadsheet: `"${file}" is a spreadsheet; open it and save it as "CSV UTF-8 (Comma delimited)"`,
      'not-utf8': `"${file}" is not UTF-8; open it in Excel and save it as "CSV UTF-8 (Comma delimited)"`,
      empty: `"${file}" is empty`,
      'too-large': `"${file}" is too large; a table has ${number} bytes at most`,
      'too-many-rows': `"${file}" has ${number} rows; split it into files of 2000 rows at most`,
      quotes: `cannot read "${file}": the quotation marks of line ${number} do not match`,
    })[reason],

  'table/no-heads': () => 'the first row must name the columns; for a template: vstbcpn record --template --agency A',
  'table/unknown-column': ({ nearest }) =>
    `there is no such column${nearest === null ? '; delete it, or see the columns of record --template' : `; did you mean "${nearest}"?`}`,
  'table/repeated-column': ({ first }) => `is the same as column "${first}"; keep one of them`,
  'table/missing-columns': ({ columns }) => `the column ${list(columns.map((column) => `"${column}"`))} is missing`,
  'table/too-many-cells': ({ heads }) =>
    `more cells than the ${heads} columns of the first row; quote a cell that holds the delimiter`,
  'table/no-activity': () => 'the id of the activity is missing',
  'table/other-title': ({ activity, title }) =>
    `${activity} of the plan is "${title}"; have rows been shifted? Empty this cell if only the words were changed`,
  'table/no-agency': ({ owners }) =>
    `${owners === 0 ? 'the plan gives this to no single agency' : `${owners} agencies owe this`}; name one in the table, or with --agency`,
  'table/no-status': () => 'the status is missing; with nothing to report leave the row empty, a mere remark is "note"',
  'table/unknown-status': ({ found }) =>
    `"${found}" is no status; write done, started, rescheduled, cancelled, reopened or note; with nothing to report leave the row empty`,
  'table/no-date': () => 'the date is missing',
  'table/bad-date': ({ found, meant }) =>
    `"${found}" is no day written like 20/6/2016${meant === null ? '' : `; did you mean ${meant}?`}`,
  'table/day-for-number': ({ found }) =>
    `"${found}" is a day and no document number; if the spreadsheet made it so, format the cell as Text and type it again`,
  'table/contradiction': ({ row, status, date }) => `contradicts row ${row} (${status} ${date}); keep one of them`,
  'table/place': ({ file, row, column }) => `${file}: row ${row}${column === null ? '' : `, column "${column}"`}`,
  'table/refused': ({ bad, rows }) => `${bad} of ${rows} rows have faults; nothing was written`,
  'table/counts': ({ filled, empty }) =>
    `${filled === 1 ? '1 row' : `${filled} rows`} filled in${empty === 0 ? '' : `, ${empty} still empty`}`,
};
