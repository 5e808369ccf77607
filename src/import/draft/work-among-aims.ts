import type { OutlineNode } from '../outline/outline.ts';
import { isCapitals } from '../outline/wording.ts';
import { readFields } from './field-line.ts';

/** Points of "MỤC TIÊU" that name who leads them in a line of their own are work, whatever the chapter is called. */
export function withWorkAmongAims(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const fields = new Map<number, { readonly owner: number; readonly isLead: boolean }>();
  nodes.forEach((node, at) => {
    const read = node.role === 'body' && isAim(node) ? readFields(node.text) : null;
    if (read?.before !== '') return;
    const before = nodes.findLastIndex((one, i) => i < at && !fields.has(i) && one.parent === node.parent);
    const owner = [node.parent, before].find((one) => canOwn(nodes[one ?? -1]));
    if (owner != null) fields.set(at, { owner, isLead: read.fields.some(({ what }) => what === 'lead') });
  });
  const led = new Set([...fields.values()].flatMap(({ owner, isLead }) => (isLead ? [owner] : [])));
  if (led.size === 0) return nodes;
  return nodes.map((node, at) =>
    led.has(at) || led.has(fields.get(at)?.owner ?? -1) ? { ...node, chapter: 'duties' } : node,
  );
}

const isAim = ({ chapter }: OutlineNode): boolean => chapter === 'aims' || chapter === 'targets';

/** A point of the chapter, and not the chapter itself. */
function canOwn(node: OutlineNode | undefined): boolean {
  if (node === undefined || !isAim(node) || isCapitals(node.text)) return false;
  return node.role === 'body' || (node.role === 'heading' && !/^[IVX]+\s*[.)/-]?$/.test(node.label ?? ''));
}
