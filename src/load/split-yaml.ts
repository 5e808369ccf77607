import { hideBlockTexts } from './hide-block-texts.ts';
import { ODD_SPACES } from './odd-spaces.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A stretch of a file: a top-level key with all that belongs to it, or an entry of its list. */
export interface Chunk {
  readonly key: string;
  /** Offset in what it was cut from. */
  readonly start: number;
  readonly source: string;
}

/**
 * The top-level keys of a file whose indentation cannot be trusted: a word at the margin, or one space from it, with its
 * colon or without. A `key: value` line at the margin after which entries go on has only slipped there.
 */
export function topLevelOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const keys = new RegExp(
    `^[ ${ODD_SPACES}]?([A-Za-z_][\\w-]*)[ \\t]*(?::(?=[ \\t\\r\\n${ODD_SPACES}]|$)|[：﹕∶]|\\r?$)`,
    'gm',
  );
  for (const chunk of cut(text, keys)) {
    const last = chunks.at(-1);
    const strays = /^ ?\w[\w-]*:[ \t]+\S.*\n(?:[ \t]*\n)*[ \t]+(?:- |-\s*$|\w+:)/.test(chunk.source);
    if (/^(?:id|activity)$/.test(chunk.key) && last)
      chunks[chunks.length - 1] = { ...last, source: last.source + chunk.source };
    else if (strays && last) chunks[chunks.length - 1] = { ...last, source: last.source + chunk.source };
    else chunks.push(chunk);
  }
  return chunks;
}

export interface Entry extends Chunk {
  /** What is wrong with its dash; its offsets are those of the entry. */
  readonly slip: YamlFault | null;
}

const DASHES = '–—−•·*+';
/** The key that an entry of the list of maps begins with, as far as no map of ours has it elsewhere. */
const IDENTITY = '(?:id|number|activity)';
const IDENTITY_KEY = new RegExp(`^${IDENTITY}$`);

/**
 * The entries of a list in block style. Most dashes of a list of maps stand in one column; one that stands elsewhere
 * has slipped where the entry's first key says that it is one. What else stands further in belongs to an entry: a list
 * or a text of its own. A sign that only looks like a dash, and a dash that was forgotten, begin an entry as well.
 */
export function entriesOf(source: string): readonly Entry[] {
  const shown = hideBlockTexts(source);
  const ofMaps = [...shown.matchAll(/^([ \t]*)-(?:[ \t]+(?:["']?\w+["']?[ \t]*:|\{)|[ \t]*$)/gm)];
  const ofAll = [...shown.matchAll(/^([ \t]*)- /gm)];
  const columns = (ofMaps.length > 0 ? ofMaps : ofAll).map((match) => match[1]?.length ?? 0);
  const column = ofMaps.length > 0 ? mostCommon(columns) : Math.min(...columns);
  if (column === undefined || columns.length === 0) return [];
  const dash = new RegExp(
    [
      `^(?: {0,${column + 1}}|[ ]*\\t[ \\t]*)-(?=[ \\t\\r\\n${ODD_SPACES}]|\\w+:|$)`,
      `^[ \\t]*-[ \\t]+(?=["']?${IDENTITY}["']?:[ \\t])`,
      `^[ \\t]*[${DASHES}][ \\t${ODD_SPACES}]*(?=[a-z_]+:[ \\t]|\\{)`,
    ].join('|'),
    'gm',
  );
  return cut(shown, dash)
    .map((chunk) => ({ ...chunk, source: source.slice(chunk.start, chunk.start + chunk.source.length) }))
    .flatMap(withoutDash)
    .map((chunk) => ({ ...chunk, slip: slipOf(chunk.source, column) }));
}

/** Whether a text that parses holds an entry whose first line does not look like one. */
export function looksSlipped(text: string): boolean {
  const start = new RegExp(`^[ \\t]*[${DASHES}][ \\t]*["']?${IDENTITY}["']?:[ \\t]`, 'm');
  return start.test(text) && start.test(hideBlockTexts(text));
}

/** An entry in which keys begin anew with its id is two entries, the second without its dash. */
function withoutDash(chunk: Chunk): readonly Chunk[] {
  const keys = [...hideBlockTexts(chunk.source).matchAll(/^[ \t]*(?:-[ \t]+)?(\w+):(?=[ \t\r]|$)/gm)].map(
    ({ 1: key = '', index }) => ({ key, index }),
  );
  const ids = keys.flatMap(({ key }, i) => (i > 0 && IDENTITY_KEY.test(key) ? [i] : []));
  const starts = [0];
  let seen = new Set(keys.slice(0, ids[0]).map(({ key }) => key));
  for (const [n, i] of ids.entries()) {
    const [identity, ...others] = keys.slice(i, ids[n + 1]).map(({ key }) => key);
    // Keys that repeat those before them are an entry of their own; an id alone is only written twice.
    const isEntry = identity !== undefined && seen.has(identity) && others.some((key) => seen.has(key));
    if (isEntry) {
      starts.push(keys[i]?.index ?? 0);
      seen = new Set();
    }
    for (const key of [identity ?? '', ...others]) seen.add(key);
  }
  return starts.map((start, i) => ({
    ...chunk,
    start: chunk.start + start,
    source: chunk.source.slice(start, starts[i + 1] ?? chunk.source.length),
  }));
}

function slipOf(source: string, column: number): YamlFault | null {
  const [all, indent = '', sign = '', space = ''] =
    new RegExp(`^([ \\t]*)([-${DASHES}]?)([ \\t${ODD_SPACES}]*)`).exec(source) ?? [];
  const at = indent.length;
  // Tabs and odd spaces have findings of their own.
  if (all === undefined || indent.includes('\t') || (sign === '-' && /[^ \t]/.test(space))) return null;
  if (sign !== '-' || (space === '' && /^\S/.test(source.slice(all.length))))
    return { code: 'yaml/dash', args: { found: sign, spaces: column }, pos: dashAt(sign, at, column) };
  if (at === column) return null;
  return { code: 'yaml/indent', args: { key: '-', beside: null, spaces: column }, pos: [at, at + 1] };
}

/** Where the sign stands, or where a forgotten one belongs. */
function dashAt(sign: string, at: number, column: number): readonly [number, number] {
  const start = sign === '' ? Math.min(column, at) : at;
  return [start, start + 1];
}

/** The text from each match to the next; what stands before the first is left out. */
function cut(text: string, pattern: RegExp): readonly Chunk[] {
  const matches = [...text.matchAll(pattern)];
  return matches.map((match, i) => ({
    key: match[1] ?? '',
    start: match.index,
    source: text.slice(match.index, matches[i + 1]?.index ?? text.length),
  }));
}

/** @returns undefined of nothing */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
