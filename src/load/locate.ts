import { type Document, isMap, isNode, isPair, isSeq, type LineCounter, type Pair } from 'yaml';
import type { DataPath, Place, Span } from '../diagnostics/diagnostic.ts';

/** A parsed document that holds the data from `path` on, itself under `inner`, at an offset of the text. */
export interface PlacedDocument {
  readonly path: DataPath;
  readonly inner: DataPath;
  readonly start: number;
  readonly document: Document.Parsed | null;
}

type Offsets = readonly [start: number, end: number];

/**
 * The offsets of a place in a text: of the key or value that a path names, or of the nearest thing above it that exists.
 * A map or list is shown by its first line, not by all of it.
 */
export function offsetsOf(place: Place, text: string, documents: readonly PlacedDocument[]): Offsets {
  if ('offsets' in place) return place.offsets;
  const part = partOf(place.path, documents);
  if (!part) return [0, 0];
  const path = [...part.inner, ...place.path.slice(part.path.length)];
  const source = part.start === 0 ? text : text.slice(part.start);
  const [start, end] = walk(part.document?.contents, path, place.target ?? 'value', source);
  return [start + part.start, end + part.start];
}

const byPath = new WeakMap<readonly PlacedDocument[], ReadonlyMap<string, PlacedDocument>>();

/** The document that holds what a path leads to; of several the one that holds least. */
function partOf(path: DataPath, documents: readonly PlacedDocument[]): PlacedDocument | undefined {
  const known = byPath.get(documents);
  const index = known ?? new Map([...documents].reverse().map((part) => [JSON.stringify(part.path), part]));
  if (!known) byPath.set(documents, index);
  for (let length = Math.min(2, path.length); length >= 0; length -= 1) {
    const part = index.get(JSON.stringify(path.slice(0, length)));
    if (part) return part;
  }
  return undefined;
}

function walk(contents: unknown, path: DataPath, target: 'key' | 'value', text: string): Offsets {
  let node = contents;
  let best = rangeOf(node, text) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isPair(item) && keyText(item) === String(step));
      if (!pair) break;
      best = rangeOf(pair.key, text) ?? best;
      if (depth === path.length - 1 && target === 'key') return best;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') node = node.items[step];
    else break;
    best = rangeOf(node, text) ?? best;
  }
  return best;
}

function keyText(pair: Pair): string {
  const { key } = pair;
  return key !== null && typeof key === 'object' && 'value' in key ? String(key.value) : String(key);
}

function rangeOf(node: unknown, text: string): readonly [number, number] | null {
  if (!isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  if (!isMap(node) && !isSeq(node)) return [start, Math.max(end, start)];
  const lineEnd = text.slice(start).search(/\r?\n|$/);
  return [start, Math.min(end, start + lineEnd)];
}

/** Lines and columns of offsets. */
export function spanOf([start, end]: Offsets, text: string, lines: LineCounter): Span {
  // A text that was not parsed has no lines yet.
  if (lines.lineStarts.length === 0)
    for (let at = 0; at !== -1; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const [from, to] = [at(start), at(Math.max(end, start))];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
