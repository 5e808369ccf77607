import { type Document, isNode, Scalar, visit } from 'yaml';

/** What plan files do without, and where. */
export interface Indirection {
  readonly code: 'yaml/alias' | 'yaml/anchor';
  readonly offsets: readonly [start: number, end: number];
}

/**
 * Plan files say things in full. Each alias is a finding and is read as nothing, so that none can multiply without end;
 * an anchor that no alias uses is a finding as well.
 *
 * @param source the text that the document was parsed from
 */
export function removeAliases(document: Document.Parsed, source: string): readonly Indirection[] {
  const aliases: Indirection[] = [];
  const used = new Set<string>();
  const anchors: (Indirection & { readonly name: string })[] = [];
  visit(document, {
    Alias(_key, { range, source: name }) {
      aliases.push({ code: 'yaml/alias', offsets: range ? [range[0], range[1]] : [0, 1] });
      used.add(name);
      return new Scalar(null);
    },
    Node(_key, node) {
      if (!isNode(node) || !('anchor' in node) || !node.anchor) return;
      const start = Math.max(0, source.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0));
      anchors.push({ code: 'yaml/anchor', offsets: [start, start + node.anchor.length + 1], name: node.anchor });
    },
  });
  // One of a line is enough to find them all.
  const told = [...aliases, ...anchors.filter(({ name }) => !used.has(name))];
  const lineOf = ({ offsets }: Indirection) => source.lastIndexOf('\n', offsets[0] - 1);
  return told.filter((one, i) => told.findIndex((other) => lineOf(other) === lineOf(one)) === i);
}
