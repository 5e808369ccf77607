import type { BulkArgs } from './bulk-args.ts';
import { failureText } from './failures.ts';
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

const AGAIN = 'for work to be done again, add a row "reopened" before it; mere information is "note"';
const HINT: Readonly<Record<string, string>> = {
  'progress/done-twice': AGAIN,
  'progress/cannot-follow': `look at the date; ${AGAIN}`,
  'progress/no-part': 'look at the activity and the agency; mere information is "note"',
  'progress/no-evidence': 'name the document, like 215/BC-SNV',
  'progress/not-approved':
    'name the document or person that approved it in the column "approved_by"; add it where there is none',
  'progress/when-missing':
    'write the new time, like Quý IV/2016, trước ngày 30/9, into the column "when"; add it where there is none',
};
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

export const enBulk: Worded<BulkArgs> = {
  'command/record': () => 'record from the table that an agency sent back; make the table to fill in',
  'option/record-from': () => 'the Excel (.xlsx) or CSV table that was filled in; - is stdin',
  'option/template': () => "make the table to fill in (.xlsx or .csv): one row for each of the agency's open duties",
  'option/table-agency': () => 'whose table it is; when reading: of rows that name no agency',
  'option/table-all': () => 'tables of all agencies that have open duties; in an .xlsx file one sheet each',

  'template/title': ({ agency }) => `Report of results${agency === null ? '' : `: ${agency}`}`,
  'template/head': ({ column }) => HEAD[column] ?? column,
  'template/written': ({ rows: count, sheets, file, command }) =>
    `Wrote a table of ${rows(count)}${sheets === 1 ? '' : ` of ${sheets} agencies`} to ${file}; when filled in: ${command}`,
  'template/nothing-open': ({ agency }) =>
    `${agency === null ? 'No agency has anything' : `${agency} has nothing`} left to do; the table has its heads only`,

  'host/bad-table': ({ file, reason, number }) =>
    ({
      missing: `there is no file "${file}"`,
      'not-utf8': `"${file}" is not UTF-8; open it in Excel and save it as "CSV UTF-8 (Comma delimited)"`,
      empty: `"${file}" is empty`,
      'too-large': `"${file}" is too large; a table has ${number} bytes at most`,
      'too-many-rows': `"${file}" is too long; split it into files of ${number} rows at most`,
      'too-many-columns': `"${file}" has a sheet with too many columns; keep those of the table only`,
      encrypted: `"${file}" has a password; open it, remove the password and save it again`,
      'old-excel': `"${file}" is of an old kind (.xls); open it in Excel and save it as "Excel Workbook (*.xlsx)"`,
      'open-document': `"${file}" is an .ods file; open it and save it as "Excel 2007-365 (.xlsx)"`,
      'no-workbook': `"${file}" is no workbook; an .xlsx or .csv file is needed`,
      damaged: `the file "${file}" is damaged; open it in Excel and save it again, or have it sent again`,
      'unpacks-too-large': `"${file}" is too large once unpacked; copy the table alone into a new file`,
      quotes: `cannot read "${file}": the quotation marks of line ${number} do not match`,
    })[reason],

  'table/no-heads': () => 'the first row must name the columns; for a template: vstbcpn record --template --agency A',
  'table/unknown-column': ({ nearest }) =>
    `there is no such column${nearest === null ? '; delete it, or see the columns of record --template' : `; did you mean "${nearest}"?`}`,
  'table/repeated-column': ({ first }) => `is the same as column "${first}"; keep one of them`,
  'table/missing-columns': ({ columns }) =>
    `the column ${list(columns.map((column) => `"${column === 'done_on' ? 'Completed on' : column}"`))} is missing`,
  'table/too-many-cells': ({ heads, isSheet }) =>
    isSheet
      ? `a cell stands beside the ${heads} columns of the table; move what is to be kept into its column and clear the cell`
      : `more cells than the ${heads} columns of the first row; quote a cell that holds the delimiter`,
  'table/no-activity': () => 'the id of the activity is missing',
  'table/other-title': ({ activity, title }) =>
    `${activity} of the plan is "${title}"; have rows been shifted? Empty this cell if only the words were changed`,
  'table/no-agency': ({ owners }) =>
    `${owners === 0 ? 'the plan gives this to no single agency' : `${owners} agencies owe this`}; name one in the table, or with --agency`,
  'table/no-status': () => 'the status is missing; with nothing to report leave the row empty, a mere remark is "note"',
  'table/unknown-status': ({ found, inList }) =>
    `"${found}" is no status; write done, started, rescheduled, cancelled, reopened or note; with nothing to report ${inList ? 'empty the cell' : 'leave the row empty'}`,
  'table/no-note': () => 'a note needs words or the number of a document',
  'table/no-date': () => 'the date is missing',
  'table/bad-date': ({ found, meant }) =>
    `"${found}" is no day written like 20/6/2016${meant === null ? '' : `; did you mean ${meant}?`}`,
  'table/day-for-number': ({ found }) =>
    `"${found}" is a day and no document number; if the spreadsheet made it so, format the cell as Text and type it again`,
  'table/no-value': () => 'the formula of the cell gives no value; type the value itself',
  'table/read-only': ({ planned }) =>
    `nothing is recorded from this column; write results into "Note" and ${planned === null ? 'empty the cell' : `put back "${planned}"`}`,
  'table/of-many': ({ found }) =>
    `this row stands for "${found}"; to record for one of them use --agency, or take a list with a row for each: due --expand -o x.xlsx`,
  'table/settled': ({ isCancelled, doneOn, evidence }) => {
    const more = 'write reopened or note into this cell, and a day';
    if (doneOn !== null)
      return `done on ${doneOn}${evidence === null ? '' : ` (${evidence})`} is recorded, and a list does not change that; to add something ${more}`;
    return isCancelled
      ? `this has been called off; to add something ${more}`
      : 'the list says done, but that is not what is recorded now; if it is done write done into this cell, and the day';
  },
  'table/no-day': ({ found }) =>
    found === null
      ? 'the day is missing; for a mere remark write "note" into the status column and its day here'
      : `the day of "${found}" is missing; write it into this cell`,
  'table/contradiction': ({ sheet, row, status, date }) =>
    `contradicts row ${row}${sheet === null ? '' : ` of sheet "${sheet}"`} (${status} ${date}); keep one of them`,
  'table/place': ({ file, sheet, row, column }) =>
    `${file}: ${[sheet === null ? '' : `sheet "${sheet}"`, `row ${row}`, column === null ? '' : `column "${column}"`].filter(Boolean).join(', ')}`,
  'table/other-sheets': ({ file, sheets }) =>
    `${file}: left out ${sheets.length === 1 ? 'sheet' : 'sheets'} ${list(sheets.map((name) => `"${name}"`))}: without the columns to fill in`,
  'table/below': () => 'below the table and without an id; left out',
  'table/refused': ({ bad, filled }) =>
    filled === 0 ? 'Nothing was written.' : `${bad} of ${rows(filled)} have faults; nothing was written.`,
  'table/hint': ({ code }) => HINT[code] ?? '',
  'table/head': ({ file }) => `Recorded from ${file}`,
  'table/said': ({ status, date }) => `${status} ${date}`,
  'table/recorded': ({ added, same, empty, isWritten }) =>
    `${[
      added === 0 ? 'Nothing new to record' : `${isWritten ? 'Recorded' : 'Would record'} ${rows(added)}`,
      same === 0 ? '' : `${rows(same)} recorded already`,
      empty === 0 ? '' : `${rows(empty)} still empty`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  'table/changed': ({ file, count }) => `${file}: ${count} added`,
  'host/partly-written': ({ file, detail, written }) =>
    `cannot write "${file}"${failureText(detail, 'en')}; written: ${list(written)}; mend what is in the way and run the command again, what was recorded is not recorded twice`,
};
