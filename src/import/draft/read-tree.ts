import type { WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { onlyParties, readParties } from '../names/read-parties.ts';
import type { Outline, OutlineNode } from '../outline/outline.ts';
import type { Agencies } from './agencies.ts';
import { headingAgencies } from './agency-heading.ts';
import { readParagraph } from './read-paragraph.ts';
import type { Reading } from './reading.ts';
import { parentsOf } from './scope.ts';
import type { Tree } from './tree.ts';

/** How a letter without a printed head begins. */
const SENT_TO = /^Kính gửi\s*:\s*/iu;

/** Reads paragraph by paragraph what each is; what stands above is read by then. */
export function readTree({ nodes, head }: Outline, names: NameBook, when: WhenContext): Tree {
  const parents = parentsOf(nodes);
  const readings: Reading[] = [];
  const withChildren = new Set(parents);
  const sentTo = head.addressee ?? nodes.find(({ text }) => SENT_TO.test(text))?.text.replace(SENT_TO, '') ?? null;
  const addressee = sentTo === null ? [] : (onlyParties(sentTo, names)?.parties ?? []);
  nodes.forEach((node, at) => {
    const agencies = agenciesAbove(readings, parents, at);
    const reading = readParagraph(node, { names, when, agencies, addressee, hasChildren: withChildren.has(at) });
    const below = () => nodes.filter((_, i) => parents[i] === at);
    if (isCaption(node, reading, nodes[at + 1])) readings.push({ kind: 'heading', agencies: null, time: null });
    else readings.push(isGeneral(reading, below, names) ? { ...reading, agencies: null } : reading);
  });
  return { nodes, readings, parents };
}

/** "2. Bảng phân công nhiệm vụ" right over a table is its title. */
function isCaption({ text }: OutlineNode, { kind, ...reading }: Reading, next: OutlineNode | undefined): boolean {
  if (next?.role !== 'table' || (kind !== 'task' && kind !== 'unclear')) return false;
  return !('time' in reading && reading.time) && !/[.;]$/.test(text) && text.split(' ').length <= LONGEST_CAPTION;
}

const LONGEST_CAPTION = 20;

type Announcing = Extract<Reading, { kind: 'heading' | 'announcement' }>;

/** "Nhiệm vụ của các sở, ngành" over headings that name each of them says nothing of whose duties those are. */
function isGeneral(reading: Reading, below: () => readonly OutlineNode[], names: NameBook): reading is Announcing {
  if (reading.kind !== 'heading' && reading.kind !== 'announcement') return false;
  if (!reading.agencies?.lead.every(({ kind }) => kind === 'class')) return false;
  return below().some(
    ({ text }) => headingAgencies(text, names) !== null || readParties(text, 0, names).parties.length > 0,
  );
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
