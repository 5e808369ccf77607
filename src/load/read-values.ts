import { isIsoDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';

/**
 * Readers of data that may have any form. What has the wrong form is reported by the schema;
 * here it counts as not said, so that the record around it can still be shown.
 */
export type Fields<File extends object> = { readonly [K in keyof File]?: unknown };

export function fieldsOf<File extends object>(value: unknown): Fields<File> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields<File>) : {};
}

/** The entries of a list of maps, with their positions; an entry that is no map has no fields. */
export function entriesOf<Entry extends object>(value: unknown): readonly Fields<Entry>[] {
  return Array.isArray(value) ? value.map((entry) => fieldsOf<Entry>(entry)) : [];
}

/** A text, on one line; a number is read as it would be printed. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? null : value.trim().replace(/\s*\n\s*/g, ' ');
}

/** A list of texts; a single text is a list of one. */
export function textsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((entry) => textOf(entry) ?? []);
}

export function dateOf(value: unknown): IsoDate | null {
  return typeof value === 'string' && isIsoDate(value.trim()) ? (value.trim() as IsoDate) : null;
}
