import type { CitedDocument } from '../../model/plan.ts';
import { citedDocuments } from '../outline/cited-documents.ts';
import type { Outline, OutlineNode } from '../outline/outline.ts';

/** What the plan rests on, and the other documents that it names; each once, and not the plan itself. */
export function citationsOf({ head, nodes }: Outline): {
  readonly basis: readonly CitedDocument[];
  readonly cited: readonly CitedDocument[];
} {
  const known = new Set<string>(head.number === null ? [] : [head.number]);
  const once = ({ number }: CitedDocument) => !known.has(number) && known.add(number);
  const isBasis = ({ role }: OutlineNode) => role === 'basis' || role === 'intro';
  const of = (some: readonly OutlineNode[]) => some.flatMap(({ text }) => citedDocuments(text)).filter(once);
  const basis = of(nodes.filter(isBasis));
  return { basis, cited: of(nodes.filter((node) => !isBasis(node) && node.role !== 'head')) };
}
