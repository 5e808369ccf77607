import type { Section } from '../../model/plan.ts';
import { type PlacedSection, sectionOver } from './sections.ts';
import type { Tree } from './tree.ts';
import type { Work } from './work.ts';

/** Where each piece of work stands in the document, as ids have it. */
export type WorkPlaces = ReadonlyMap<Work, string>;

export function workPlaces(works: readonly Work[], tree: Tree, sections: readonly PlacedSection[]): WorkPlaces {
  // A paragraph without a number that is all the work of its heading is known by the number of the heading.
  const alone = new Map<string, Set<number>>();
  for (const { at } of works) {
    for (let section = sectionOver(sections, tree, at); section; section = sectionOver(sections, tree, section.at))
      alone.set(section.id, (alone.get(section.id) ?? new Set()).add(at));
  }
  return new Map(
    works.map((work) => {
      const node = tree.nodes[work.at];
      const section = sectionOver(sections, tree, work.at)?.id ?? null;
      const isAlone = node?.label === null && section !== null && alone.get(section)?.size === 1;
      return [work, (isAlone ? section : node?.id) ?? `P${node?.line ?? 0}`];
    }),
  );
}

/** Places that the document prints, or that something is known by: none of them is given to anything else. */
export function takenPlaces({ nodes }: Tree, places: WorkPlaces, headings: readonly Section[]): readonly string[] {
  const printed = nodes.filter(({ label }) => label !== null);
  return [...[...printed, ...headings].flatMap(({ id }) => id ?? []), ...places.values()];
}
