import type { DraftItem } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import { draftItem } from './draft-item.ts';
import type { IdGiver } from './item-ids.ts';
import { type PlacedSection, sectionOver } from './sections.ts';
import { type Tree, timeAbove } from './tree.ts';
import type { Work } from './work.ts';
import type { WorkPlaces } from './work-places.ts';

interface ItemsContext {
  readonly tree: Tree;
  readonly parties: Resolver;
  readonly when: WhenContext;
  readonly sections: readonly PlacedSection[];
  readonly places: WorkPlaces;
  readonly giveId: IdGiver;
}

/** Makes an item of each piece of work; several of one paragraph get a letter each. */
export function workItems(works: readonly Work[], context: ItemsContext): ReadonlyMap<Work, DraftItem> {
  const { tree, sections, places, giveId, ...rest } = context;
  const many = new Set(works.map(({ at }) => at).filter((at, i, all) => all.indexOf(at) !== i));
  return new Map(
    works.map((work) => {
      const node = tree.nodes[work.at];
      const section = sectionOver(sections, tree, work.at)?.id ?? null;
      const id = giveId(places.get(work) ?? `P${node?.line ?? 0}`, many.has(work.at));
      return [
        work,
        draftItem(work, id, section, { ...rest, nodes: tree.nodes, timeAbove: (at) => timeAbove(tree, at) }),
      ];
    }),
  );
}
