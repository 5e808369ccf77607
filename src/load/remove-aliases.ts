import { type Document, isNode, Scalar, visit } from 'yaml';

/** What plan files do without, and where. */
export interface Indirection {
  readonly code: 'yaml/alias' | 'yaml/anchor';
  readonly offsets: readonly [start: number, end: number];
}

/**
 * Plan files say things in full. An alias is a finding and is read as nothing, so that none can multiply without end;
 * an anchor that no alias uses is a finding as well.
 *
 * @param source the text that the document was parsed from
 * @returns the first alias, else the first anchor; null where there is neither
 */
export function removeAliases(document: Document.Parsed, source: string): Indirection | null {
  let alias: Indirection | null = null;
  let anchor: Indirection | null = null;
  visit(document, {
    Alias(_key, { range }) {
      alias ??= { code: 'yaml/alias', offsets: range ? [range[0], range[1]] : [0, 1] };
      return new Scalar(null);
    },
    Node(_key, node) {
      if (anchor !== null || !isNode(node) || !('anchor' in node) || !node.anchor) return;
      const start = Math.max(0, source.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0));
      anchor = { code: 'yaml/anchor', offsets: [start, start + node.anchor.length + 1] };
    },
  });
  return alias ?? anchor;
}
