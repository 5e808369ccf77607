import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { DataPath } from '../diagnostics/diagnostic.ts';
import { lineEnd, lineStart } from './record-list.ts';

/** Offsets in a text. */
export interface Stretch {
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
}

/** A key of a map in a file, with its value. */
export interface KeyPlace {
  readonly key: string;
  readonly path: DataPath;
  readonly value: unknown;
  /** Of the key, quotes included. */
  readonly start: number;
  /** Behind the colon. */
  readonly colon: number;
  /** Behind the last letter of the value; of an empty one, behind the colon. */
  readonly end: number;
  /** Written within braces or brackets: where the outermost of them begins. */
  readonly flowStart: number | null;
}

/** A plan's file as it is written; the text is sound YAML. */
export interface YamlPlan {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly root: YAMLMap;
}

/** @returns null for a text that is no map, or one in braces: such a file has no lines of its own for its keys */
export function readYamlPlan(text: string): YamlPlan | null {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error' });
  const root: unknown = document.contents;
  return isMap(root) && !root.flow && document.errors.length === 0 ? { text, document, root } : null;
}

/** The keys of a map, in the order in which they are written. */
export function keysOf({ text, root }: YamlPlan, path: DataPath): readonly KeyPlace[] {
  let node: unknown = root;
  let flowStart: number | null = null;
  for (const step of path) {
    node = isMap(node) ? pairOf(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : null;
    if ((isMap(node) || isSeq(node)) && node.flow && flowStart === null) flowStart = node.range?.[0] ?? null;
  }
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => {
    const { key, value, srcToken } = pair;
    if (!isScalar(key) || !key.range) return [];
    const sign = srcToken && 'sep' in srcToken ? srcToken.sep?.find(({ type }) => type === 'map-value-ind') : undefined;
    if (!sign) return [];
    const colon = sign.offset + 1;
    const place = {
      key: String(key.value),
      path: [...path, String(key.value)],
      value,
      start: key.range[0],
      colon,
      flowStart,
    };
    return [{ ...place, end: Math.max(colon, lastLetter(value, text)) }];
  });
}

/** A text or number of a file. */
export interface ScalarPlace extends Stretch {
  readonly path: DataPath;
  readonly value: string | number;
  /** One of a list. */
  readonly isEntry: boolean;
}

/** The value of a key, or those of its list. */
export function scalarsOf({ value, path }: KeyPlace): readonly ScalarPlace[] {
  const nodes = isSeq(value) ? value.items : [value];
  return nodes.flatMap((node, i) => {
    if (!isScalar(node) || !node.range || (typeof node.value !== 'string' && typeof node.value !== 'number')) return [];
    const [start, end] = node.range;
    return [{ path: isSeq(value) ? [...path, i] : path, value: node.value, start, end, isEntry: isSeq(value) }];
  });
}

/** How many entries a list has; 0 where it is none. */
export function countOf({ root }: YamlPlan, key: string): number {
  const list = pairOf(root, key)?.value;
  return isSeq(list) ? list.items.length : 0;
}

/** The whole lines that a key and its value take, a comment behind it included; without the last line break. */
export function linesOf(text: string, { start, end }: Stretch): Stretch {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}

/** The line break of the line of an offset; in a last line without one, that of the first. */
export function breakAt(text: string, offset: number): string {
  return /^\r?\n/.exec(text.slice(lineEnd(text, offset)))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
}

/** Behind the last letter of what a node says; the last line break of a block text is layout. */
export function lastLetter(node: unknown, text: string): number {
  if (isPair(node)) return Math.max(lastLetter(node.key, text), lastLetter(node.value, text));
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) return lastLetter(node.items.at(-1), text);
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  const said = text.slice(0, end);
  return said.length - (/\s*$/.exec(said.slice(-200))?.[0].length ?? 0);
}
