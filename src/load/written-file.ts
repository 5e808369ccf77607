import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { FileKind } from './file-kind.ts';
import type { PlacedDocument } from './locate.ts';
import type { TextValue, WrittenEntry, WrittenFile } from './text-rule.ts';

/** A file as its text rules see it: text values and entries with their offsets. */
export function writtenFile(text: string, kind: FileKind, documents: readonly PlacedDocument[]): WrittenFile {
  const values: TextValue[] = [];
  const entries: WrittenEntry[] = [];
  for (const { path, inner, start, document } of documents) {
    const walk = (node: unknown, at: DataPath): void => {
      if (isScalar(node)) addValue(node, at);
      else if (isSeq(node))
        for (const [index, item] of node.items.entries()) {
          walk(item, [...at, index]);
          if (isMap(item)) addEntry(item.items, [...at, index]);
        }
      else if (isMap(node)) for (const pair of node.items) walk(pair.value, [...at, keyOf(pair)]);
    };
    const addValue = ({ value, range }: Scalar, at: DataPath) => {
      if (typeof value !== 'string' || !range) return;
      const [from, to] = [range[0] + start, range[1] + start];
      values.push({ path: at, value, source: text.slice(from, to), start: from, end: to });
    };
    const addEntry = (pairs: readonly Pair[], at: DataPath) => {
      entries.push({
        path: at,
        pairs: pairs.flatMap((pair) => {
          const [key, value] = [rangeOf(pair.key), rangeOf(pair.value)];
          if (!key) return [];
          return [{ key: keyOf(pair), start: key[0] + start, keyEnd: key[1] + start, end: (value ?? key)[1] + start }];
        }),
      });
    };
    // What stands in the part's own document from `inner` on stands in the file from `path` on.
    let node: unknown = document?.contents;
    for (const step of inner)
      node = isMap(node) || isSeq(node) ? (node.get(step as never, true) as unknown) : undefined;
    walk(node, path);
    // An entry of a broken file is a part by itself; the keys of a spoilt one stand where nobody put them.
    if (isMap(node) && typeof path.at(-1) === 'number' && document?.errors.length === 0) addEntry(node.items, path);
  }
  return { kind, text, values, entries };
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOf(node: unknown): readonly [number, number] | null {
  const range = (node as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : null;
}
