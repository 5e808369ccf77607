import type { DraftItem } from '../../model/draft.ts';
import type { LineFate } from './account.ts';
import type { Tree } from './tree.ts';
import type { Fate, Work } from './work.ts';

/** What became of each line: of paragraphs by what they make, of broken ones by their first line, of rows as they are read. */
export function lineFates(
  { nodes }: Tree,
  fates: readonly Fate[],
  items: ReadonlyMap<Work, DraftItem>,
  rows: ReadonlyMap<number, LineFate>,
  /** Ids of the sections and aims of the plan. */
  places: ReadonlySet<string>,
): ReadonlyMap<number, LineFate> {
  const lines = new Map<number, LineFate>();
  nodes.forEach(({ line, joined, label, role, id, text }, at) => {
    const { became = 'not-understood', works = new Set<Work>() } = fates[at] ?? {};
    const made = [...works].flatMap((work) => items.get(work)?.id ?? []);
    const isPlace = (became === 'heading' || became === 'aim') && id !== null && places.has(id);
    const own = isPlace ? [id] : [];
    const isKnown = role === 'intro' || (became === 'background' && /[:：]\s*$/.test(text));
    const of = [...new Set([...own, ...made])];
    lines.set(line, { label, became, of, isKnown });
    for (const rest of joined) lines.set(rest.line, { label: null, became: 'continuation', of, isKnown: true });
  });
  for (const [line, fate] of rows) lines.set(line, fate);
  return lines;
}
