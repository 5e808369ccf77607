import { type Document, isSeq, parseDocument, type YAMLError } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { plainLines } from './plain-lines.ts';
import { type Indirection, removeAliases } from './remove-aliases.ts';
import { entriesOf, topLevelOf } from './split-yaml.ts';

/** A piece of a broken file, parsed on its own. */
export interface YamlPart {
  /** Where its data stands in the file's data. */
  readonly path: DataPath;
  readonly document: Document.Parsed;
  /** Where its data stands in its own document. */
  readonly inner: DataPath;
  /** Its offset in the file. */
  readonly start: number;
  readonly broken: boolean;
}

export type Fault = Pick<YAMLError, 'pos' | 'message'> & { readonly code: YAMLError['code'] | 'ANCHOR' | 'DASH' };

export interface RecoveredYaml {
  readonly data: Readonly<Record<string, unknown>>;
  readonly parts: readonly YamlPart[];
  /** The first fault of each broken part: the others are its echoes. Offsets are those of the file. */
  readonly faults: readonly Fault[];
}

/** An entry whose dash stands in another column than those of its neighbours, or without a space after it. */
const SLIPPED_DASH: Fault = { code: 'BAD_INDENT', pos: [0, 1], message: '' };
const WRITTEN_TWICE: Fault = { code: 'DUPLICATE_KEY', pos: [0, 1], message: '' };

/**
 * Reads a file that does not parse as a whole: each top-level key on its own, and where that is broken, each entry of
 * its list. So one tab or bracket spoils one record and hides no other; of the spoilt one, its plain `key: value`
 * lines are kept.
 *
 * @returns null where the text has no top-level key, so that nothing can be told apart
 */
export function recoverYaml(text: string): RecoveredYaml | null {
  const data: Record<string, unknown> = {};
  const parts: YamlPart[] = [];
  const faults: Fault[] = [];
  const blame = (fault: Fault, start: number) =>
    faults.push({ ...fault, pos: [fault.pos[0] + start, fault.pos[1] + start] });
  const chunks = topLevelOf(text);
  for (const { start, source, key } of chunks) {
    const earlier = data[key];
    if (key in data) blame(WRITTEN_TWICE, start);
    const { document, indirections } = parse(source);
    const fault = firstFault(document);
    const items = fault === null && earlier === undefined ? [] : entriesOf(source);
    if (items.length === 0) {
      if (fault) blame(fault, start);
      for (const indirection of indirections) blame(faultOf(indirection), start);
      parts.push({ path: [key], inner: [key], start, document, broken: fault !== null });
      data[key] ??= plain(document)?.[key];
      continue;
    }
    const before = faults.length;
    const list: unknown[] = Array.isArray(earlier) ? earlier : [];
    for (const item of items) {
      const { document: entry, indirections: inEntry } = parse(item.source);
      for (const indirection of inEntry) blame(faultOf(indirection), start + item.start);
      const own = isSeq(entry.contents) ? firstFault(entry) : SLIPPED_DASH;
      const found = item.slip === 'dash' ? noDash(item.source) : item.slip === 'column' ? SLIPPED_DASH : own;
      if (found) blame(found, start + item.start);
      const path = [key, list.length];
      parts.push({ path, inner: [0], start: start + item.start, document: entry, broken: found !== null });
      list.push(own === null ? plain(entry)?.[0] : plainLines(item.source, (value) => parse(value).document));
    }
    data[key] = list;
    // Every entry reads well by itself: the fault lies between them.
    if (faults.length === before && fault) blame(fault, start);
  }
  return chunks.length === 0 ? null : { data, parts, faults };
}

function parse(source: string): { readonly document: Document.Parsed; readonly indirections: readonly Indirection[] } {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  return { document, indirections: removeAliases(document, source) };
}

function firstFault(document: Document.Parsed): Fault | null {
  return [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0] ?? null;
}

function plain(document: Document.Parsed): Record<string | number, unknown> | null {
  return document.toJS() as Record<string | number, unknown> | null;
}

/** What is read as nothing must be told. */
function faultOf({ code, offsets }: Indirection): Fault {
  return { code: code === 'yaml/alias' ? 'BAD_ALIAS' : 'ANCHOR', message: '', pos: [...offsets] };
}

/** Placed where the dash should be. */
function noDash(source: string): Fault {
  const at = source.search(/\S/);
  return { code: 'DASH', message: '', pos: [at, at + 1] };
}
