import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseAndCheck } from '../load/parse-and-check.ts';
import { entriesOf, type Fields, fieldsOf } from '../load/read-values.ts';
import type { ProgressEntry, ProgressFile } from '../model/file-types.ts';

/** A progress file with one record more or less; or the finding that stands in the way, null where none does. */
export type EditedFile =
  | {
      readonly bytes: Uint8Array;
      /** The record's place in the list, from 0. */
      readonly index: number;
      /** The very record was there already: nothing changes. */
      readonly same: boolean;
    }
  | { readonly refused: Diagnostic | null };

/** A progress file as it stands, fit to be edited. */
export interface ReadableFile {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  readonly entries: readonly Fields<ProgressEntry>[];
  readonly findings: readonly Diagnostic[];
  /** The byte order mark that it begins with, or nothing. */
  readonly mark: string;
}

/** Reads a file to be edited; one whose text or YAML is at fault is not, nobody knows what it says. */
export function readForEdit(bytes: Uint8Array, file: string): ReadableFile | { readonly refused: Diagnostic } {
  const { text, data, findings } = parseAndCheck(bytes, file, 'progress');
  const refused = findings.find(({ code }) => code.startsWith('yaml/') || code.startsWith('file/'));
  if (refused) return { refused };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return { file, text, data, entries: entriesOf<ProgressEntry>(recordsOf(data)), findings, mark };
}

/** One record put in at a place, or taken out of it. */
export type RecordChange =
  | { readonly kind: 'add'; readonly index: number; readonly entry: ProgressEntry }
  | { readonly kind: 'remove'; readonly index: number };

/**
 * Proves an edit by reading the new text: it says what the old one said, but for the one record, and reading it finds
 * nothing new.
 */
export function proven(before: ReadableFile, text: string, change: RecordChange): EditedFile {
  const bytes = new TextEncoder().encode(before.mark + text);
  const after = parseAndCheck(bytes, before.file, 'progress');
  const known = new Set(before.findings.map((finding) => faultOf(finding, change)));
  const fresh = after.findings.find((finding) => !known.has(faultOf(finding, null)));
  if (fresh) return { refused: fresh };
  const records: unknown[] = [...((recordsOf(before.data) as unknown[] | null | undefined) ?? [])];
  if (change.kind === 'add') records.splice(change.index, 0, change.entry);
  else records.splice(change.index, 1);
  const wanted = JSON.stringify({ ...fieldsOf<ProgressFile>(before.data), records });
  const isProven = after.text === text && JSON.stringify(sorted(after.data, wanted)) === wanted;
  return isProven ? { bytes, index: change.index, same: false } : { refused: null };
}

/** Keys in the order of another text of the same data: a list that was missing is now the last key. */
function sorted(data: unknown, wanted: string): unknown {
  const fields = fieldsOf<Record<string, unknown>>(data);
  const order = Object.keys(JSON.parse(wanted) as object);
  const isSame = order.length === Object.keys(fields).length && order.every((key) => key in fields);
  return isSame ? Object.fromEntries(order.map((key) => [key, fields[key]])) : data;
}

/** What was found and where; the places behind a change have moved by one. */
function faultOf({ code, place }: Diagnostic, change: RecordChange | null): string {
  if (!('path' in place)) return code;
  const [list, at, ...rest] = place.path;
  const isMoved = change !== null && list === 'records' && typeof at === 'number' && at >= change.index;
  const path = isMoved ? [list, at + (change.kind === 'add' ? 1 : -1), ...rest] : place.path;
  return JSON.stringify([code, path]);
}

function recordsOf(data: unknown): unknown {
  return fieldsOf<ProgressFile>(data).records;
}
