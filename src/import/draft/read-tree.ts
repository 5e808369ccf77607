import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { onlyParties } from '../names/read-parties.ts';
import type { Outline } from '../outline/outline.ts';
import type { Agencies } from './agencies.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Reading } from './reading.ts';
import { parentsOf } from './scope.ts';
import type { Tree } from './tree.ts';

/** Reads paragraph by paragraph what each is; what stands above is read by then. */
export function readTree({ nodes, head }: Outline, names: NameBook, when: WhenContext): Tree {
  const parents = parentsOf(nodes);
  const readings: Reading[] = [];
  const withChildren = new Set(parents);
  const addressee = head.addressee === null ? [] : (onlyParties(head.addressee, names)?.parties ?? []);
  nodes.forEach((node, at) => {
    const agencies = agenciesAbove(readings, parents, at);
    readings.push(readParagraph(node, { names, when, agencies, addressee, hasChildren: withChildren.has(at) }));
  });
  return { nodes, readings, parents };
}

/** Whose duties stand at a place, by the nearest heading or announcement that names somebody. */
function agenciesAbove(readings: readonly Reading[], parents: readonly (number | null)[], at: number): Agencies | null {
  for (let above = parents[at] ?? null; above !== null; above = parents[above] ?? null) {
    const reading = readings[above];
    if (reading?.kind === 'heading' || reading?.kind === 'announcement')
      if (reading.agencies !== null) return reading.agencies;
  }
  return null;
}
