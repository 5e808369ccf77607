import type { ProgressEntry } from '../model/file-types.ts';
import { lineEnd, lineStart, type RecordList, type RecordSpan } from './record-list.ts';
import { blockLines, flowText } from './record-text.ts';

/** What takes the place of a stretch of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly piece: string;
}

/**
 * What puts entries into the list of a file at one place, written as their neighbours are.
 *
 * @param index the place among the records that are there, from 0
 * @param spaced whether records are parted by empty lines where their neighbours are
 */
export function insertion(
  text: string,
  list: RecordList,
  index: number,
  entries: readonly ProgressEntry[],
  spaced: boolean,
): Splice {
  if (list.form === 'flow') return insertionInFlow(text, list.records, list.open, index, entries);
  const lines = (entry: ProgressEntry, column: number, near: RecordSpan | undefined) => {
    const eol = eolAt(text, near?.end ?? 0);
    const gap = near?.gap ?? ' ';
    const [first = '', ...rest] = near?.isFlow ? [flowText(entry)] : blockLines(entry);
    const indent = ' '.repeat(column);
    return [`${indent}-${gap}${first}`, ...rest.map((line) => `${indent} ${' '.repeat(gap.length)}${line}`)].join(eol);
  };
  const eol = eolAt(text, 0);
  const fresh = entries.map((entry) => eol + lines(entry, 2, undefined)).join('');
  if (list.form === 'missing') return { start: list.end, end: list.end, piece: `${eol}records:${fresh}` };
  if (list.form === 'empty') {
    const end = lineEnd(text, list.end);
    return { start: list.colon, end, piece: text.slice(list.end, end) + fresh };
  }
  const { records, column } = list;
  const near = records[Math.max(0, index - 1)] as RecordSpan;
  const parted = spaced && isParted(text, records, index) ? eolAt(text, near.end) : '';
  if (index > 0) {
    const break_ = eolAt(text, near.ownEnd);
    const piece = entries.map((entry) => break_ + parted + lines(entry, column, near)).join('');
    return { start: near.ownEnd, end: near.ownEnd, piece };
  }
  const at = aboveComments(text, lineStart(text, near.start));
  const piece = entries.map((entry) => lines(entry, column, near) + eolAt(text, near.start) + parted).join('');
  return { start: at, end: at, piece };
}

/** Whether records are parted by empty lines: around the place, or before it where it is the last. */
export function isParted(text: string, records: readonly RecordSpan[], index: number): boolean {
  const second = Math.min(Math.max(index, 1), records.length - 1);
  const above = records[second - 1];
  return (
    above !== undefined && second > 0 && /^\r?\n[ \t]*\r?\n/.test(text.slice(above.ownEnd, records[second]?.start))
  );
}

/** The start of the comment lines that stand right above a line. */
export function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    if (!/^[ \t]*#/.test(text.slice(above, at))) break;
    at = above;
  }
  return at;
}

function insertionInFlow(
  text: string,
  records: readonly RecordSpan[],
  open: number,
  index: number,
  entries: readonly ProgressEntry[],
): Splice {
  const written = entries.map(flowText);
  const [above, below] = [records[index - 1], records[index]];
  const [first, second] = [records[Math.max(0, index - 2)], records[Math.max(1, index - 1)]];
  // Between two records stands what stands between their neighbours, if that is no more than a comma and blanks.
  const between = first && second ? text.slice(first.end, second.start) : '';
  const comma = /^,\s+$/.test(between) ? between : ', ';
  if (above) return { start: above.end, end: above.end, piece: written.map((one) => comma + one).join('') };
  if (below) return { start: below.start, end: below.start, piece: written.map((one) => one + comma).join('') };
  return { start: open, end: open, piece: written.join(', ') };
}

/** The line break of the line of an offset; in a last line without one, that of the first. */
function eolAt(text: string, offset: number): string {
  return /\r?\n/.exec(text.slice(lineEnd(text, offset)))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}
