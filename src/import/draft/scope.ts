import type { WhenContext } from '../../time/parse-when.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { type FoundTime, onlyTime } from '../sentence/find-time.ts';
import { announces } from './wording.ts';

/** Signs that begin an item of a list without number. */
export function isBullet(label: string | null): boolean {
  return label !== null && !/[\p{L}\p{N}]/u.test(label);
}

/**
 * Under which paragraph each one stands: as the outline has it, and what a paragraph that ends in a colon announces stands
 * under that paragraph, although the document sets both side by side.
 */
export function parentsOf(nodes: readonly OutlineNode[]): readonly (number | null)[] {
  const parents = nodes.map(({ parent }) => parent);
  const hasChildren = new Set(parents);
  nodes.forEach((node, i) => {
    if (node.role !== 'body' || !announces(node.text) || isBullet(node.label) || hasChildren.has(i)) return;
    const rank = rankOf(node.label);
    const above = new Set<number | null>([null]);
    for (let one = node.parent; one !== null; one = nodes[one]?.parent ?? null) above.add(one);
    for (let j = i + 1; j < nodes.length; j += 1) {
      const next = nodes[j] as OutlineNode;
      const isBeside = next.parent === node.parent || (isBullet(next.label) && above.has(next.parent));
      // Where no list follows, one paragraph is announced.
      const isOnly = j === i + 1 && next.label === null && !announces(next.text);
      if (next.role !== 'body' || !isBeside || (rankOf(next.label) <= rank && !isOnly)) return;
      parents[j] = i;
      if (isOnly) return;
    }
  });
  return parents;
}

function rankOf(label: string | null): number {
  if (label === null) return 0;
  return isBullet(label) ? 2 : 1;
}

/** The time that a heading gives to what stands under it: `Tháng 3:`, `Quý II (chủ điểm …)`. */
export function headingTime(text: string, when: WhenContext): FoundTime | null {
  const head = text.replace(/[:：.\s]+$/u, '');
  if (!/^(?:trong |vào )?(?:các )?(?:tháng|quý|quí|tuần|học kỳ|6 tháng|đợt|năm học)(?!\p{L})/iu.test(head)) return null;
  return onlyTime(head, when) ?? onlyTime(head.replace(/\s*(?:[(:]|\s[-–]\s).*$/u, ''), when);
}
