import { findRecordList, lineEnd, lineStart, type RecordList, type RecordSpan } from './record-list.ts';
import { type EditedFile, proven, readForEdit } from './record-proof.ts';

/**
 * Takes one record out of a progress file. Every other byte stays, comments on lines of their own too; what `addRecord`
 * put in is taken out without a trace.
 *
 * @param index the record's place in the list, from 0
 */
export function removeRecord(before: Uint8Array, file: string, index: number): EditedFile {
  const read = readForEdit(before, file);
  if ('refused' in read) return read;
  const list = findRecordList(read.text);
  if (list === null || !list.records[index]) return { refused: null };
  const bytes = proven(read, without(read.text, list, index), { kind: 'remove', index });
  return 'refused' in bytes ? bytes : { bytes, index, same: false };
}

function without(text: string, list: RecordList, index: number): string {
  const record = list.records[index] as RecordSpan;
  const [above, below] = [list.records[index - 1], list.records[index + 1]];
  const cut = (start: number, end: number) => text.slice(0, start) + text.slice(end);
  if (list.form === 'flow') {
    if (above && /^\s*,\s*$/.test(text.slice(above.end, record.start))) return cut(above.end, record.end);
    if (below && /^\s*,\s*$/.test(text.slice(record.end, below.start))) return cut(record.start, below.start);
    const [comma = ''] = /^\s*,/.exec(text.slice(record.end)) ?? [];
    return cut(record.start, record.end + comma.length);
  }
  if (!above && below) {
    const [blank = ''] = /^(?:[ \t]*\r?\n)+/.exec(text.slice(record.end)) ?? [];
    return cut(lineStart(text, record.start), record.end + blank.length);
  }
  const isNext = above && /^\s*$/.test(text.slice(above.ownEnd, record.start));
  const start = isNext ? above.ownEnd : lineEnd(text, lineStart(text, lineStart(text, record.start) - 1));
  if (above || list.form !== 'block') return cut(start, record.end);
  return `${text.slice(0, list.colon)} []${text.slice(list.colon, start)}${text.slice(record.end)}`;
}
