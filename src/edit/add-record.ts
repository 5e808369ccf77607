import { stringify } from 'yaml';
import { dateOf } from '../load/read-values.ts';
import type { ProgressEntry } from '../model/file-types.ts';
import type { NewRecord } from './new-record.ts';
import { findRecordList, lineEnd, lineStart, type RecordList, type RecordSpan } from './record-list.ts';
import { type EditedFile, proven, type ReadableFile, readForEdit } from './record-proof.ts';
import { blockLines, entryOf, flowText, saysSame } from './record-text.ts';

/**
 * Puts a record into a progress file, behind the last one of its day or of a day before. Every other byte stays; the
 * record is written as its neighbours are.
 *
 * @param before null: there is no file yet; it is made with its schema comment, `agency:` and `records:`
 * @param file its name in the workspace, for findings
 * @param agency the id that a new file is made for; a file that is there speaks for itself
 */
export function addRecord(before: Uint8Array | null, file: string, agency: string, record: NewRecord): EditedFile {
  const made = new TextEncoder().encode(newFile(agency));
  const own = readForEdit(made, file);
  // A file is named after its agency: an id that is none names nothing, least of all a file in another folder.
  const badId = 'refused' in own ? own.refused : own.findings[0];
  if (badId) return { refused: badId };
  const read = readForEdit(before ?? made, file);
  if ('refused' in read) return read;
  const entry = entryOf(record);
  const there = read.entries.findIndex((found) => saysSame(found, entry));
  if (before !== null && there !== -1) return { bytes: before, index: there, same: true };
  const list = findRecordList(read.text);
  if (list === null || list.records.length !== read.entries.length)
    return { refused: read.findings.find(({ place }) => 'path' in place && place.path.length <= 1) ?? null };
  const index = read.entries.findLastIndex(({ date }) => (dateOf(date) ?? '9') <= entry.date) + 1;
  let result: EditedFile = { refused: null };
  // A blank line behind a text that keeps its last line breaks would become part of it: then there is none.
  for (const spaced of [true, false]) {
    result = proven(read, insert(read, list, index, entry, spaced), { kind: 'add', index, entry });
    if (!('refused' in result)) break;
  }
  return result;
}

function newFile(agency: string): string {
  return `# yaml-language-server: $schema=../../../schemas/progress.schema.json\n${stringify({ agency })}records: []\n`;
}

function insert(
  { text }: ReadableFile,
  list: RecordList,
  index: number,
  entry: ProgressEntry,
  spaced: boolean,
): string {
  if (list.form === 'flow') return insertFlow(text, list.records, list.open, index, entry);
  const lines = (column: number, near: RecordSpan | undefined) => {
    const eol = eolAt(text, near?.end ?? 0);
    const gap = near?.gap ?? ' ';
    const [first = '', ...rest] = near?.isFlow ? [flowText(entry)] : blockLines(entry);
    const indent = ' '.repeat(column);
    return [`${indent}-${gap}${first}`, ...rest.map((line) => `${indent} ${' '.repeat(gap.length)}${line}`)].join(eol);
  };
  const eol = eolAt(text, 0);
  if (list.form === 'missing') return splice(text, list.end, list.end, `${eol}records:${eol}${lines(2, undefined)}`);
  if (list.form === 'empty') {
    const end = lineEnd(text, list.end);
    return text.slice(0, list.colon) + text.slice(list.end, end) + eol + lines(2, undefined) + text.slice(end);
  }
  const { records, column } = list;
  const near = records[Math.max(0, index - 1)] as RecordSpan;
  const parted = spaced && isParted(text, records, index) ? eolAt(text, near.end) : '';
  if (index > 0) {
    const break_ = eolAt(text, near.ownEnd);
    return splice(text, near.ownEnd, near.ownEnd, break_ + parted + lines(column, near));
  }
  const at = aboveComments(text, lineStart(text, near.start));
  return splice(text, at, at, lines(column, near) + eolAt(text, near.start) + parted);
}

/** Whether records are parted by empty lines: around the place, or before it where it is the last. */
function isParted(text: string, records: readonly RecordSpan[], index: number): boolean {
  const second = Math.min(Math.max(index, 1), records.length - 1);
  const above = records[second - 1];
  return (
    above !== undefined && second > 0 && /^\r?\n[ \t]*\r?\n/.test(text.slice(above.ownEnd, records[second]?.start))
  );
}

/** The start of the comment lines that stand right above a line. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

function insertFlow(
  text: string,
  records: readonly RecordSpan[],
  open: number,
  index: number,
  entry: ProgressEntry,
): string {
  const written = flowText(entry);
  const [above, below] = [records[index - 1], records[index]];
  const [first, second] = [records[Math.max(0, index - 2)], records[Math.max(1, index - 1)]];
  // Between two records stands what stands between their neighbours, if that is no more than a comma and blanks.
  const between = first && second ? text.slice(first.end, second.start) : '';
  const comma = /^,\s+$/.test(between) ? between : ', ';
  if (above) return splice(text, above.end, above.end, comma + written);
  if (below) return splice(text, below.start, below.start, written + comma);
  return splice(text, open, open, written);
}

function splice(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** The line break of the line of an offset; in a last line without one, that of the first. */
function eolAt(text: string, offset: number): string {
  return /\r?\n/.exec(text.slice(lineEnd(text, offset)))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}
