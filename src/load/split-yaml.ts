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
  for (const chunk of cut(text, /^ ?([A-Za-z_][\w-]*)[ \t]*(?::(?=[ \t\r\n]|$)|\r?$)/gm)) {
    const last = chunks.at(-1);
    const strays = /^ ?\w[\w-]*:[ \t]+\S.*\n(?:[ \t]*\n)*[ \t]+(?:- |-\s*$|\w+:)/.test(chunk.source);
    if (strays && last) chunks[chunks.length - 1] = { ...last, source: last.source + chunk.source };
    else chunks.push(chunk);
  }
  return chunks;
}

export interface Entry extends Chunk {
  /** Its dash stands in another column than those of most entries, or is none: a longer one, a bullet, nothing. */
  readonly slip: 'column' | 'dash' | null;
}

/** The first key of an entry, by which it is known wherever its dash has gone. */
const FIRST_KEY = '(?:id|number|activity)';

/**
 * The entries of a list in block style. Most dashes of a list of maps stand in one column; one that stands before it,
 * or one column behind it, has slipped. What stands further in belongs to an entry, a list or a text of its own, unless
 * it begins with the key that an entry begins with.
 */
export function entriesOf(source: string): readonly Entry[] {
  const ofMaps = [...source.matchAll(/^([ \t]*)-(?:[ \t]+(?:["']?\w+["']?[ \t]*:|\{)|[ \t]*$)/gm)];
  const ofAll = [...source.matchAll(/^([ \t]*)- /gm)];
  const columns = (ofMaps.length > 0 ? ofMaps : ofAll).map((match) => match[1]?.length ?? 0);
  const column = ofMaps.length > 0 ? mostCommon(columns) : Math.min(...columns);
  if (column === undefined || columns.length === 0) return [];
  const dash = new RegExp(
    [
      `^(?: {0,${column + 1}}|[ ]*\\t[ \\t]*)-(?=[ \\t\\r\\n]|\\w+:|$)`,
      `^ *[-–—•*+](?= *${FIRST_KEY}:)`,
      // Without a dash, where an entry with such a key has begun already.
      `^ {${column + 2}}(?=${FIRST_KEY}:)`,
    ].join('|'),
    'gm',
  );
  const chunks: Chunk[] = [];
  for (const chunk of cut(source, dash)) {
    const last = chunks.at(-1);
    if (last && continues(chunk, last, column))
      chunks[chunks.length - 1] = { ...last, source: last.source + chunk.source };
    else chunks.push(chunk);
  }
  return chunks.map((chunk) => ({ ...withDash(chunk, column), slip: slipOf(chunk, column) }));
}

/** Whether what looks like an entry belongs to the one before: its first key, which came later, or a line of its text. */
function continues({ source }: Chunk, last: Chunk, column: number): boolean {
  const indent = source.search(/\S/);
  if (!source.trimStart().startsWith('-')) return !new RegExp(`^ *(?:[-–—•*+] *)?${FIRST_KEY}:`, 'm').test(last.source);
  if (indent <= column + 1) return false;
  const above = last.source.split('\n').findLast((line) => line.trim() !== '' && line.search(/\S/) < indent);
  return above !== undefined && /[|>][-+\d]*[ \t]*\r?$/.test(above);
}

function slipOf({ source }: Chunk, column: number): Entry['slip'] {
  if (source.startsWith('\t')) return null;
  if (!/^[ \t]*-/.test(source)) return 'dash';
  return source.indexOf('-') === column ? null : 'column';
}

/** An entry as it would be read with a dash of its own; every other letter keeps its place. */
function withDash(chunk: Chunk, column: number): Chunk {
  const { source } = chunk;
  const [, indent = '', sign = ''] = /^( *)([-–—•*+]?)/.exec(source) ?? [];
  if (sign === '-' || source.startsWith('\t')) return chunk;
  const rest = source.slice(indent.length + sign.length);
  return { ...chunk, source: sign === '' ? `${' '.repeat(column)}- ${rest}` : `${indent}-${rest}` };
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
