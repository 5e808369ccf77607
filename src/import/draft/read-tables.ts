import type { DraftItem } from '../../model/draft.ts';
import type { WhenContext } from '../../time/parse-when.ts';
import { readAssignmentTable } from '../assignment-table/read-assignment-table.ts';
import type { NameBook } from '../names/name-book.ts';
import type { Resolver } from '../names/resolve-parties.ts';
import type { LineFate } from './account.ts';
import type { IdGiver } from './item-ids.ts';
import { type PlacedSection, sectionOver } from './sections.ts';
import { tableItems } from './table-items.ts';
import type { Tree } from './tree.ts';

interface TablesContext {
  readonly names: NameBook;
  readonly when: WhenContext;
  readonly parties: Resolver;
  readonly giveId: IdGiver;
  readonly sections: readonly PlacedSection[];
}

interface ReadTables {
  readonly items: readonly DraftItem[];
  readonly sections: readonly PlacedSection[];
  readonly fates: ReadonlyMap<number, LineFate>;
}

/** Reads the tables of a document: those that assign work make items, and what the others are is said row by row. */
export function readTables(tree: Tree, { names, when, parties, giveId, sections }: TablesContext): ReadTables {
  const items: DraftItem[] = [];
  const found: PlacedSection[] = [];
  const fates = new Map<number, LineFate>();
  let position = 0;
  tree.nodes.forEach(({ table, role }, at) => {
    if (table === null) return;
    const read = role === 'table' ? readAssignmentTable(table, names, when) : null;
    if (read === null) {
      const became = role === 'head' || role === 'signature' || role === 'recipient' ? role : 'background';
      for (const { line } of table.rows)
        fates.set(line, { label: null, became, of: [], isKnown: became !== 'background' });
      return;
    }
    position += 1;
    const made = tableItems(read, {
      above: sectionOver(sections, tree, at)?.id ?? null,
      position,
      giveId,
      parties,
      names,
      when,
    });
    items.push(...made.items);
    found.push(...made.sections.map((section) => ({ ...section, at })));
    for (const [line, fate] of made.fates) fates.set(line, fate);
  });
  return { items, sections: found, fates };
}
