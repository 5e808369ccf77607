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
  readonly faults: readonly Fault[];
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
  const faults: Fault[] = [];
  const keep = (path: DataPath, inner: DataPath, start: number, document: Document.Parsed, fault: Fault | null) => {
    if (fault) faults.push({ ...fault, pos: [fault.pos[0] + start, fault.pos[1] + start] });
    parts.push({ path, inner, start, document, broken: fault !== null });
  };
  const chunks = split(text, /^([A-Za-z_][\w-]*)[ \t]*:/gm);
  for (const { start, source, key } of chunks) {
    const document = parse(source);
    const fault = firstFault(document);
    const items = fault === null ? [] : entriesOf(source);
    if (items.length === 0) {
      keep([key], [key], start, document, fault);
      data[key] = plain(document)?.[key];
      continue;
    }
    const before = faults.length;
    const column = mostCommon(items.map(dashColumn));
    data[key] = items.map((item, index) => {
      const entry = parse(item.source);
      const own = firstFault(entry);
      const slipped = dashColumn(item) === column ? null : SLIPPED_DASH;
      keep([key, index], [0], start + item.start, entry, slipped ?? own);
      return own === null ? plain(entry)?.[0] : plainLines(item.source);
    });
    // Every entry reads well by itself: the fault lies between them.
    if (faults.length === before && fault) faults.push({ ...fault, pos: [fault.pos[0] + start, fault.pos[1] + start] });
  }
  return chunks.length === 0 ? null : { data, parts, faults };
}

type Fault = Pick<YAMLError, 'code' | 'pos' | 'message'>;

/** An entry whose dash stands in another column than those of its neighbours. */
const SLIPPED_DASH: Fault = { code: 'BAD_INDENT', pos: [0, 1], message: '' };

function parse(source: string): Document.Parsed {
  return parseDocument(source, { prettyErrors: false, logLevel: 'error' });
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

/**
 * The entries of a list in block style: from one first key to the next (`- id:`), at whatever column a slip of the hand
 * has put them; of a list of texts, those with the least indentation.
 */
function entriesOf(source: string): readonly Chunk[] {
  const key = mostCommon([...source.matchAll(/^[ \t]*- (\w+):/gm)].map((match) => match[1] as string));
  if (key !== undefined) return split(source, new RegExp(`^[ \\t]*- ${key}:`, 'gm'));
  const indents = [...source.matchAll(/^( *)- /gm)].map((match) => match[1]?.length ?? 0);
  return indents.length === 0 ? [] : split(source, new RegExp(`^ {${Math.min(...indents)}}- `, 'gm'));
}

/** Where the dash of an entry stands; a tab is no place for one. */
function dashColumn({ source }: Chunk): number {
  return source.startsWith('\t') ? 0 : source.indexOf('-');
}

/** @returns undefined of nothing */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
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

/** The `key: value` lines of a spoilt entry; a value that is no YAML by itself is kept as it is written. */
function plainLines(source: string): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const [, key, value] of source.matchAll(/^[\s-]*([A-Za-z_]+):[ \t]+(\S.*?)\r?$/gm)) {
    if (key === undefined || value === undefined || key in entry) continue;
    const document = parse(value);
    const parsed: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
    const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    entry[key] = parsed === null || isMap ? value.replace(/^["'[{]+|["'\]}]+$/g, '') : parsed;
  }
  return entry;
}
