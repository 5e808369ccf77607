import { Document, isMap } from 'yaml';
import { saysSomething } from '../i18n/says-something.ts';
import { dateOf, type Fields, textOf } from '../load/read-values.ts';
import type { ProgressEntry } from '../model/file-types.ts';
import type { NewRecord } from './new-record.ts';

/** A record as an entry of a file: its keys in the order of the schema, those that say nothing left out. */
export function entryOf(record: NewRecord): ProgressEntry {
  const { activity, date, status } = record;
  const texts = {
    evidence: cleanText(record.evidence),
    when: cleanText(record.when),
    approved_by: cleanText(record.approvedBy),
    note: cleanText(record.note),
  };
  const said = Object.entries(texts).filter(([, text]) => text !== null);
  return { activity: cleanText(activity) ?? '', date, status, ...Object.fromEntries(said) };
}

/** Composed, on one line, without signs that command a terminal; null where nothing is left. */
export function cleanText(text: string | null): string | null {
  const clean = (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return saysSomething(clean) ? clean : null;
}

/** What an entry of a file, of whatever form, says: of two that say the same this is the same text. */
export function sayingOf(entry: Fields<ProgressEntry>): string {
  const { activity, date, status, evidence, when, approved_by, note } = entry;
  const texts = [activity, status, evidence, when, approved_by, note].map((value) => cleanText(textOf(value)));
  return JSON.stringify([dateOf(date), ...texts]);
}

/** An entry as lines of a block, without dash and indentation. */
export function blockLines(entry: ProgressEntry): readonly string[] {
  return new Document(entry).toString({ lineWidth: 0 }).trimEnd().split('\n');
}

/** An entry on one line, in braces. */
export function flowText(entry: ProgressEntry): string {
  const document = new Document(entry);
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}
