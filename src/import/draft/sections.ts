import type { Section } from '../../model/plan.ts';
import type { OutlineNode } from '../outline/outline.ts';
import { headingTitle, titleOf } from './title.ts';
import type { Tree } from './tree.ts';
import type { Fate } from './work.ts';

/** A heading of the plan, and the paragraph it stands in. */
export interface PlacedSection extends Section {
  readonly at: number;
}

/** The headings under which work can stand, in their order. */
export function sectionsOf({ nodes }: Tree, fates: readonly Fate[]): readonly PlacedSection[] {
  return nodes.flatMap(({ id, role, text, chapter }, at) => {
    const isHeading = role === 'heading' || role === 'annex-title' || fates[at]?.became === 'heading';
    if (!isHeading || id === null || ['aims', 'targets', 'background'].includes(chapter)) return [];
    return [{ id, title: headingTitle(text), at }];
  });
}

export function aimsOf(nodes: readonly OutlineNode[], fates: readonly Fate[]): readonly Section[] {
  return nodes.flatMap(({ id, text }, at) =>
    fates[at]?.became === 'aim' && id !== null ? [{ id, title: titleOf(text) }] : [],
  );
}

/** The section that a paragraph stands under. */
export function sectionOver(sections: readonly PlacedSection[], { parents }: Tree, at: number): PlacedSection | null {
  for (let above = parents[at] ?? null; above !== null; above = parents[above] ?? null) {
    const section = sections.find((one) => one.at === above);
    if (section) return section;
  }
  return null;
}
