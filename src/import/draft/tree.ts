import type { OutlineNode } from '../outline/outline.ts';
import type { Reading } from './reading.ts';
import type { SaidTime } from './work.ts';

/** The paragraphs of a document, what each is, and under which it stands. */
export interface Tree {
  readonly nodes: readonly OutlineNode[];
  readonly readings: readonly Reading[];
  readonly parents: readonly (number | null)[];
}

/** The heading, or what announces duties of somebody, that a paragraph stands under; null at the top. */
export function headingOver({ readings, parents }: Tree, at: number): number | null {
  for (let above = parents[at] ?? null; above !== null; above = parents[above] ?? null) {
    const reading = readings[above];
    if (reading?.kind === 'heading' || (reading?.kind === 'works' && reading.isHeading)) return above;
    if (reading?.kind === 'announcement' && (reading.agencies !== null || reading.time !== null)) return above;
  }
  return null;
}

/** The nearest of some paragraphs that one stands under; null where it stands under none of them. */
export function nearestAbove({ parents }: Tree, at: number, among: (index: number) => boolean): number | null {
  for (let above = parents[at] ?? null; above !== null; above = parents[above] ?? null) if (among(above)) return above;
  return null;
}

/** Whether a paragraph only says who or when for another. */
export function isCloser({ readings }: Tree, at: number): boolean {
  const kind = readings[at]?.kind;
  return kind === 'assignment' || kind === 'time' || kind === 'fields';
}

/** `Giao Sở X chủ trì …` */
export const ASSIGNS_FIRST = /^(?:theo đó,? |trong đó,? )?(?:giao|phân công|đề nghị|yêu cầu)(?!\p{L})/iu;

/** Whether it begins as a sentence that assigns what stands above, whatever it says of the work besides. */
export function beginsAsCloser({ nodes, readings }: Tree, at: number): boolean {
  const reading = readings[at];
  if (reading?.kind !== 'works' || reading.works.length > 1 || nodes[at]?.label !== null) return false;
  if (reading.works.some(({ report }) => report !== null)) return false;
  const text = nodes[at]?.text ?? '';
  return ASSIGNS_FIRST.test(text) || /chủ trì/iu.test(text);
}

/** How many groups of paragraphs that only say who or when stand side by side with one. */
export function closersBeside(tree: Tree, at: number): number {
  const parent = tree.parents[at];
  const closes = (i: number) => isCloser(tree, i) || beginsAsCloser(tree, i);
  return tree.nodes.filter((_, i) => closes(i) && tree.parents[i] === parent && !(i > 0 && isCloser(tree, i - 1)))
    .length;
}

/** The time that the headings over a paragraph give to what stands under them: `Tháng 3:`. */
export function timeAbove({ nodes, readings, parents }: Tree, at: number): SaidTime | null {
  for (let above = parents[at] ?? null; above !== null; above = parents[above] ?? null) {
    const reading = readings[above];
    if ((reading?.kind === 'heading' || reading?.kind === 'announcement') && reading.time !== null)
      return { found: reading.time, line: nodes[above]?.line ?? 0, why: 'heading' };
  }
  return null;
}
