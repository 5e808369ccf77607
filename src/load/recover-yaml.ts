import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';

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
  /** The first fault of each broken part: the others are its echoes. Offsets are those of the file. */
  readonly faults: readonly Pick<YAMLError, 'code' | 'pos' | 'message'>[];
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
  const faults: Pick<YAMLError, 'code' | 'pos' | 'message'>[] = [];
  const keep = (path: DataPath, inner: DataPath, start: number, document: Document.Parsed): boolean => {
    const fault = firstFault(document);
    if (fault) faults.push({ ...fault, pos: [fault.pos[0] + start, fault.pos[1] + start] });
    parts.push({ path, inner, start, document, broken: fault !== null });
    return fault === null;
  };
  const chunks = split(text, /^([A-Za-z_][\w-]*)[ \t]*:/gm);
  for (const { start, source, key } of chunks) {
    const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
    const items = firstFault(document) === null ? [] : entriesOf(source);
    if (items.length === 0) {
      keep([key], [key], start, document);
      data[key] = plain(document)?.[key];
      continue;
    }
    data[key] = items.map((item, index) => {
      const entry = parseDocument(item.source, { prettyErrors: false, logLevel: 'error' });
      return keep([key, index], [0], start + item.start, entry) ? plain(entry)?.[0] : plainLines(item.source);
    });
  }
  return chunks.length === 0 ? null : { data, parts, faults };
}

interface Chunk {
  readonly key: string;
  readonly start: number;
  readonly source: string;
}

/** The text from each match to the next; what stands before the first is left out. */
function split(text: string, pattern: RegExp): readonly Chunk[] {
  const matches = [...text.matchAll(pattern)];
  return matches.map((match, i) => ({
    key: match[1] ?? '',
    start: match.index,
    source: text.slice(match.index, matches[i + 1]?.index ?? text.length),
  }));
}

/** The entries of a list in block style: those with the least indentation. */
function entriesOf(source: string): readonly Chunk[] {
  const indents = [...source.matchAll(/^( *)- /gm)].map((match) => match[1]?.length ?? 0);
  return indents.length === 0 ? [] : split(source, new RegExp(`^ {${Math.min(...indents)}}- `, 'gm'));
}

function firstFault(document: Document.Parsed): YAMLError | null {
  return [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0] ?? null;
}

function plain(document: Document.Parsed): Record<string | number, unknown> | null {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

function plainLines(source: string): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const [, key, value] of source.matchAll(/^[\s-]*([A-Za-z_]+):[ \t]+(\S.*)$/gm)) {
    if (key === undefined || value === undefined || key in entry) continue;
    const document = parseDocument(value, { prettyErrors: false, logLevel: 'error' });
    if (document.errors.length === 0) entry[key] = document.toJS({ maxAliasCount: 0 });
  }
  return entry;
}
