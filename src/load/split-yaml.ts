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
  /** Its dash stands in another column than those of most entries. */
  readonly slipped: boolean;
}

/**
 * The entries of a list in block style. Most dashes of a list of maps stand in one column; one that stands before it,
 * or one column behind it, has slipped. What stands further in belongs to an entry: a list or a text of its own.
 */
export function entriesOf(source: string): readonly Entry[] {
  const ofMaps = [...source.matchAll(/^([ \t]*)-(?:[ \t]+(?:["']?\w+["']?[ \t]*:|\{)|[ \t]*$)/gm)];
  const ofAll = [...source.matchAll(/^([ \t]*)- /gm)];
  const columns = (ofMaps.length > 0 ? ofMaps : ofAll).map((match) => match[1]?.length ?? 0);
  const column = ofMaps.length > 0 ? mostCommon(columns) : Math.min(...columns);
  if (column === undefined || columns.length === 0) return [];
  const dash = new RegExp(`^(?: {0,${column + 1}}|[ ]*\\t[ \\t]*)-(?=[ \\t\\r\\n]|\\w+:|$)`, 'gm');
  return cut(source, dash).map((chunk) => ({
    ...chunk,
    slipped: chunk.source.indexOf('-') !== column && !chunk.source.startsWith('\t'),
  }));
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
