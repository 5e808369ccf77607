import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Where one record stands; offsets in the file's text. */
export interface RecordSpan {
  /** Of its dash; in a flow list of its first letter. */
  readonly start: number;
  /** Behind its last letter; of a block, behind the last letter of its last line, comments included. */
  readonly end: number;
  /** As `end`, with the comment lines below that are indented as part of it. */
  readonly ownEnd: number;
  /** Whether it is written in braces. */
  readonly isFlow: boolean;
  /** What stands between its dash and its first key. */
  readonly gap: string;
}

/** How a progress file writes its list of records. */
export type RecordList =
  | { readonly form: 'block'; readonly column: number; readonly colon: number; readonly records: readonly RecordSpan[] }
  | { readonly form: 'flow'; readonly open: number; readonly records: readonly RecordSpan[] }
  /** `records:` or `records: []`: what stands behind the colon. */
  | { readonly form: 'empty'; readonly colon: number; readonly end: number; readonly records: readonly [] }
  /** No such key: the end of the last one. */
  | { readonly form: 'missing'; readonly end: number; readonly records: readonly [] };

/** Finds a list, that of records unless another key is named, in a text that is sound YAML; null where it has another form. */
export function findRecordList(text: string, name = 'records'): RecordList | null {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error' });
  const root = (document as Document).contents;
  if (!isMap(root)) return null;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) return root.flow ? null : { form: 'missing', end: lineEnd(text, lastOf(root, text)), records: [] };
  const { value } = pair;
  const colon = colonOf(pair);
  if (colon === null) return null;
  const isEmpty = isSeq(value) && value.items.length === 0 && /^\[[ \t]*\]$/.test(sourceOf(value, text));
  if (!root.flow && isEmpty) return { form: 'empty', colon, end: value.range?.[1] ?? colon, records: [] };
  if (!root.flow && isScalar(value) && value.value === null && !sourceOf(value, text).trim())
    return { form: 'empty', colon, end: colon, records: [] };
  if (!isSeq(value)) return null;
  return value.flow ? flowList(value) : blockList(value, colon, text);
}

function flowList(list: YAMLSeq): RecordList | null {
  if (!list.range) return null;
  const records = list.items.map((item): RecordSpan => {
    const [start, end] = rangeOf(item) ?? [0, 0];
    return { start, end, ownEnd: end, isFlow: true, gap: '' };
  });
  return { form: 'flow', open: list.range[0] + 1, records };
}

function blockList(list: YAMLSeq, colon: number, text: string): RecordList | null {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return null;
  const dashes = token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
  if (dashes.length !== list.items.length || dashes.length === 0) return null;
  const records = list.items.map((item, index): RecordSpan => {
    const start = dashes[index] as number;
    const end = lineEnd(text, Math.max(start + 1, lastOf(item, text)));
    const first = rangeOf(item)?.[0] ?? start + 1;
    const gap = text.slice(start + 1, first);
    return {
      start,
      end,
      ownEnd: ownEnd(text, end, token.indent),
      isFlow: isMap(item) && item.flow === true,
      gap: /^ +$/.test(gap) ? gap : ' ',
    };
  });
  return { form: 'block', column: token.indent, colon, records };
}

/** Behind the last letter of what a node says; a block text's last line break is layout. */
function lastOf(node: unknown, text: string): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return lastOf(last, text);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastOf(node.items.at(-1), text);
  if (isPair(node)) return Math.max(lastOf(node.key, text), lastOf(node.value, text), colonOf(node) ?? 0);
  const end = rangeOf(node)?.[1] ?? 0;
  return text[end - 1] === '\n' ? end - (text[end - 2] === '\r' ? 2 : 1) : end;
}

/** Takes in the comment lines below that stand deeper than the dash. */
function ownEnd(text: string, end: number, column: number): number {
  let at = end;
  for (;;) {
    const [line] = /^\r?\n[ \t]*#[^\r\n]*/.exec(text.slice(at, at + MAX_COMMENT)) ?? [];
    const indent = line?.replace(/^\r?\n/, '').indexOf('#') ?? 0;
    if (line === undefined || indent <= column) return at;
    at = lineEnd(text, at + line.length);
  }
}

/** Enough of a line to tell that it is a comment and how deep it stands. */
const MAX_COMMENT = 500;

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function colonOf({ srcToken }: Pair): number | null {
  const sign = (srcToken as CollectionItem | undefined)?.sep?.find(({ type }) => type === 'map-value-ind');
  return sign ? sign.offset + 1 : null;
}

type CollectionItem = NonNullable<Pair['srcToken']>;

function rangeOf(node: unknown): readonly [number, number, number] | null {
  return (node as Partial<YAMLMap> | null)?.range ?? null;
}

function sourceOf(node: unknown, text: string): string {
  const [start, end] = rangeOf(node) ?? [0, 0];
  return text.slice(start, end);
}
