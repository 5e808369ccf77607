import { stringify } from 'yaml';
import { dateOf, type Fields } from '../load/read-values.ts';
import type { ProgressEntry } from '../model/file-types.ts';
import type { NewRecord } from './new-record.ts';
import { insertion } from './record-insertion.ts';
import { findRecordList, type RecordList } from './record-list.ts';
import { type EditedFile, type ExtendedFile, type PlacedEntry, proven, readForEdit } from './record-proof.ts';
import { entryOf, sayingOf } from './record-text.ts';

/**
 * Puts records into a progress file, each behind the last one of its day or of a day before. Every other byte stays; a
 * record is written as its neighbours are.
 *
 * @param before null: there is no file yet; it is made with its schema comment, `agency:` and `records:`
 * @param file its name in the workspace, for findings
 * @param agency the id that a new file is made for; a file that is there speaks for itself
 * @returns refused where one of them cannot be put in: alone, each is told what is wrong with it
 */
export function addRecords(
  before: Uint8Array | null,
  file: string,
  agency: string,
  records: readonly NewRecord[],
): ExtendedFile {
  const made = new TextEncoder().encode(newFile(agency));
  const own = readForEdit(made, file);
  // A file is named after its agency: an id that is none names nothing, least of all a file in another folder.
  const badId = 'refused' in own ? own.refused : own.findings[0];
  if (badId) return { refused: badId };
  const read = readForEdit(before ?? made, file);
  if ('refused' in read) return read;
  const { added, places } = place(read.entries, records.map(entryOf));
  if (added.length === 0) return { bytes: before ?? made, places };
  const list = findRecordList(read.text);
  if (list === null || list.records.length !== read.entries.length)
    return { refused: read.findings.find((found) => 'path' in found.place && found.place.path.length <= 1) ?? null };
  const edited = (spaced: boolean) => proven(read, insertAll(read.text, list, added, spaced), { kind: 'add', added });
  let bytes = edited(true);
  // A blank line behind a text that keeps its last line breaks would become part of it: then there is none.
  if ('refused' in bytes) bytes = edited(false);
  return 'refused' in bytes ? bytes : { bytes, places };
}

/** The same for one record. */
export function addRecord(before: Uint8Array | null, file: string, agency: string, record: NewRecord): EditedFile {
  const edited = addRecords(before, file, agency, [record]);
  if ('refused' in edited) return edited;
  const [at = { index: 0, same: true }] = edited.places;
  return { bytes: edited.bytes, ...at };
}

/** Where entries come to stand among those that are there, one after another: what is there already is not put in again. */
function place(there: readonly Fields<ProgressEntry>[], entries: readonly ProgressEntry[]) {
  const all = there.map((entry) => ({
    entry: null as ProgressEntry | null,
    date: dateOf(entry.date) ?? '9',
    saying: sayingOf(entry),
  }));
  const asked = entries.map((entry) => {
    const saying = sayingOf(entry);
    const twin = all.find((one) => one.saying === saying);
    if (twin) return { one: twin, same: true };
    const one = { entry, date: entry.date, saying };
    all.splice(all.findLastIndex(({ date }) => date <= entry.date) + 1, 0, one);
    return { one, same: false };
  });
  const added = all.flatMap(({ entry }, index): readonly PlacedEntry[] => (entry === null ? [] : [{ index, entry }]));
  return { added, places: asked.map(({ one, same }) => ({ index: all.indexOf(one), same })) };
}

/** Each run of entries at its place among the records that are there; from the end, so that no place moves before its turn. */
function insertAll(text: string, list: RecordList, added: readonly PlacedEntry[], spaced: boolean): string {
  const runs = new Map<number, ProgressEntry[]>();
  for (const [before, { index, entry }] of added.entries()) {
    const run = runs.get(index - before) ?? [];
    run.push(entry);
    runs.set(index - before, run);
  }
  return [...runs].reverse().reduce((sofar, [at, run]) => {
    const { start, end, piece } = insertion(text, list, at, run, spaced);
    return sofar.slice(0, start) + piece + sofar.slice(end);
  }, text);
}

function newFile(agency: string): string {
  return `# yaml-language-server: $schema=../../../schemas/progress.schema.json\n${stringify({ agency })}records: []\n`;
}
