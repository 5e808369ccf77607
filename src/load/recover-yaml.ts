import type { Document } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { plainLines } from './plain-lines.ts';
import { parse, readPart } from './read-part.ts';
import { type Entry, entriesOf, topLevelOf } from './split-yaml.ts';
import { moved, type YamlFault } from './yaml-fault.ts';

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

export interface RecoveredYaml {
  readonly data: Readonly<Record<string, unknown>>;
  readonly parts: readonly YamlPart[];
  /** Offsets are those of the file. */
  readonly faults: readonly YamlFault[];
}

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
  const faults: YamlFault[] = [];
  const blame = (found: readonly YamlFault[], start: number) =>
    faults.push(...found.map((fault) => moved(fault, start)));
  const chunks = topLevelOf(text);
  if (chunks.length === 0) return null;
  blame(faultsBefore(text.slice(0, chunks[0]?.start)), 0);
  for (const { start, source, key } of chunks) {
    const earlier = data[key];
    if (key in data) blame([{ code: 'yaml/duplicate-key', args: {}, pos: [0, key.length] }], start);
    const margin = chunks.find((other) => other.source.startsWith(other.key));
    if (source.startsWith(' ') && margin)
      blame([{ code: 'yaml/indent', args: { key, beside: margin.key, spaces: 0 }, pos: [1, 1 + key.length] }], start);
    const first = readPart(source, 'map', 0);
    const isFaultless = first.faults.length === 0;
    const items = isFaultless && earlier === undefined ? [] : entriesOf(source);
    if (items.length === 0) {
      const whole = isFaultless ? first : readPart(source);
      blame([...whole.faults, ...whole.indirections], start);
      parts.push({ path: [key], inner: [key], start, document: whole.document, broken: whole.broken });
      data[key] ??= plain(whole.document)?.[key] ?? (whole.broken ? linesOf(source)[key] : undefined);
      continue;
    }
    const before = faults.length;
    const list: unknown[] = Array.isArray(earlier) ? earlier : [];
    for (const item of items) {
      const { document, faults: found, indirections, broken } = readPart(mended(item), 'entry');
      const isEntry = !broken;
      blame([...(item.slip ? [item.slip] : found), ...indirections], start + item.start);
      const path = [key, list.length];
      parts.push({ path, inner: [0], start: start + item.start, document, broken: !isEntry });
      list.push(isEntry ? plain(document)?.[0] : linesOf(item.source));
    }
    data[key] = list;
    // Every entry reads well by itself: the fault lies between them.
    if (faults.length === before && earlier === undefined) blame(first.faults, start);
  }
  return { data, parts, faults };
}

/** An entry with the dash that was meant, where there is room for it. */
function mended({ source, slip }: Entry): string {
  if (slip?.code !== 'yaml/dash' || slip.args.found === '-') return source;
  const [at] = slip.pos;
  if (slip.args.found !== '') return `${source.slice(0, at)}-${source.slice(at + 1)}`;
  return at < 2 ? source : `${source.slice(0, at - 2)}- ${source.slice(at)}`;
}

/** What stands before the first key and is no comment. */
function faultsBefore(text: string): readonly YamlFault[] {
  if (/^\uFEFF?(?:[ \t]*(?:#.*|---[ \t]*|%.*)?(?:\r?\n|$))*$/.test(text)) return [];
  // A key follows: what may stand before it shows.
  return readPart(`${text}a: 1\n`).faults;
}

function linesOf(source: string): Readonly<Record<string, unknown>> {
  return plainLines(source, (value) => parse(value).document);
}

function plain(document: Document.Parsed): Record<string | number, unknown> | null {
  return document.toJS() as Record<string | number, unknown> | null;
}
