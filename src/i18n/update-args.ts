import type { None } from './worded.ts';

/** Plans that go on: into another year, or with a document that was issued again. */
export interface UpdateArgs {
  'command/new': None;
  'argument/new-year': None;
  'option/new-from': None;
  'usage/not-later': { year: number; from: number };
  'host/cannot-go-on': { file: string };
  // Remarks in the YAML
  'new/made-from': { file: string };
  'new/base': None;
  'new/not-yet': { key: string; year: number; value: string };
  'new/basis': { year: number };
  'new/cited': None;
  'new/signatory': { year: number };
  'new/text-moved': { from: number; to: number };
  'new/other-year': { years: readonly string[] };
  'new/time-moved': { from: number; text: string };
  'new/time-left': { from: number; to: number };
  'new/note': { year: number };
  'new/agency-gone': { name: string; until: string; successors: readonly string[] };
  // The summary
  'new/written': { files: readonly string[]; from: string };
  'new/times': { kept: number; moved: number; left: number };
  'new/texts': { count: number; year: number };
  'new/other-years': { count: number };
  /** Of the keys validate misses some. */
  'new/fill-in': { keys: readonly string[]; needed: readonly string[] };
  'new/agencies': { names: readonly string[]; day: string };
  'new/next': { command: string };
  /** The name of a file that is not there yet. */
  'new/document': None;
  'new/signed': { command: string };

  'option/import-update': None;
  'host/nothing-to-update': { file: string };
  'host/cannot-read-imported': { file: string };
  'update/imported': None;
  'update/left': { reason: 'recorded' | 'corrected' };
  /** What the document says now; null where it no longer says anything. */
  'update/says-otherwise': { text: string | null };
  // What was changed, and what was not
  'update/title': { file: string };
  'update/source': { file: string; number: string | null; issued: string | null };
  'update/counts': { counts: readonly { readonly kind: string; readonly count: number }[] };
  'update/unchanged': None;
  'update/remarks-only': { file: string };
  'update/no-base': { file: string };
  'update/kind': { kind: string; count: number };
  'update/part': { part: string };
  'update/field': { field: string };
  'update/column': { column: 'entry' | 'field' | 'old' | 'new' };
  'update/see': { diff: string; check: string };
}
