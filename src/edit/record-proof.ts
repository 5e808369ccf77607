import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseAndCheck } from '../load/parse-and-check.ts';
import { entriesOf, type Fields, fieldsOf } from '../load/read-values.ts';
import type { ProgressEntry, ProgressFile } from '../model/file-types.ts';

/** The finding that stands in the way of an edit; null where it is none. */
export interface Refused {
  readonly refused: Diagnostic | null;
}

/** A progress file with one record more or less. */
export type EditedFile = ({ readonly bytes: Uint8Array } & RecordPlace) | Refused;

/** A progress file with some records more, and their places in the order in which they were asked for. */
export type ExtendedFile = { readonly bytes: Uint8Array; readonly places: readonly RecordPlace[] } | Refused;

export interface RecordPlace {
  /** In the list, from 0. */
  readonly index: number;
  /** The very record was there already: nothing changes. */
  readonly same: boolean;
}

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

/** An entry and its place in the list once it is there, from 0. */
export interface PlacedEntry {
  readonly index: number;
  readonly entry: ProgressEntry;
}

/** Records put in at their places, the first place first, or one taken out of its place. */
export type RecordChange =
  | { readonly kind: 'add'; readonly added: readonly PlacedEntry[] }
  | { readonly kind: 'remove'; readonly index: number };

/**
 * Proves an edit by reading the new text: it says what the old one said, but for the change, and reading it finds
 * nothing new.
 *
 * @returns the new file; or the finding that stands in the way, null where none does
 */
export function proven(before: ReadableFile, text: string, change: RecordChange): Uint8Array | Refused {
  const bytes = new TextEncoder().encode(before.mark + text);
  const after = parseAndCheck(bytes, before.file, 'progress');
  const known = new Set(before.findings.map((finding) => faultOf(finding, change)));
  const fresh = after.findings.find((finding) => !known.has(faultOf(finding, null)));
  if (fresh) return { refused: fresh };
  const records: unknown[] = [...((recordsOf(before.data) as unknown[] | null | undefined) ?? [])];
  if (change.kind === 'remove') records.splice(change.index, 1);
  else for (const { index, entry } of change.added) records.splice(index, 0, entry);
  const wanted = JSON.stringify({ ...fieldsOf<ProgressFile>(before.data), records });
  const isProven = after.text === text && JSON.stringify(sorted(after.data, wanted)) === wanted;
  return isProven ? bytes : { refused: null };
}

/** Keys in the order of another text of the same data: a list that was missing is now the last key. */
function sorted(data: unknown, wanted: string): unknown {
  const fields = fieldsOf<Record<string, unknown>>(data);
  const order = Object.keys(JSON.parse(wanted) as object);
  const isSame = order.length === Object.keys(fields).length && order.every((key) => key in fields);
  return isSame ? Object.fromEntries(order.map((key) => [key, fields[key]])) : data;
}

/** What was found and where, as it is after a change: the places behind it have moved. */
function faultOf({ code, place }: Diagnostic, change: RecordChange | null): string {
  if (!('path' in place)) return code;
  const [list, at, ...rest] = place.path;
  const path = list === 'records' && typeof at === 'number' ? [list, movedBy(change, at), ...rest] : place.path;
  return JSON.stringify([code, path]);
}

function movedBy(change: RecordChange | null, at: number): number {
  if (change?.kind === 'remove') return at < change.index ? at : at - 1;
  return (change?.added ?? []).reduce((moved, { index }) => (index <= moved ? moved + 1 : moved), at);
}

function recordsOf(data: unknown): unknown {
  return fieldsOf<ProgressFile>(data).records;
}
