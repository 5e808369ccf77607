import { type Document, isNode, Scalar, visit } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/**
 * Plan files say things in full. An alias is a finding and is read as nothing, so that none can multiply without end;
 * an anchor that no alias uses is a finding as well.
 *
 * @param source the text that the document was parsed from
 * @returns the first alias of each line, and the anchors of the others
 */
export function removeAliases(document: Document.Parsed, source: string): readonly YamlFault[] {
  if (!/[*&]/.test(source)) return [];
  const found: YamlFault[] = [];
  const lines = new Set<number>();
  visit(document, {
    Alias(_key, { range }) {
      const [start, end] = range ?? [0, 1];
      const line = source.lastIndexOf('\n', start - 1);
      if (!lines.has(line)) found.push({ code: 'yaml/alias', args: {}, pos: [start, end] });
      lines.add(line);
      return new Scalar(null);
    },
    Node(_key, node) {
      if (!isNode(node) || !('anchor' in node) || !node.anchor) return;
      const start = Math.max(0, source.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0));
      found.push({ code: 'yaml/anchor', args: {}, pos: [start, start + node.anchor.length + 1] });
    },
  });
  return found.filter(({ code, pos }) => code === 'yaml/alias' || !lines.has(source.lastIndexOf('\n', pos[0] - 1)));
}
