import { SEVERITIES } from '../../diagnostics/severities.ts';
import type { ActivityEntry } from '../../model/file-types.ts';
import type { TextRule } from '../text-rule.ts';
import { reorderPairs } from './reorder-pairs.ts';

/** The keys of an activity in the order in which they are read best. A test holds them to the schema's. */
export const ACTIVITY_KEYS: readonly string[] = [
  'id',
  'title',
  'lead',
  'each',
  'coordinating',
  'others',
  'when',
  'event',
  'after',
  'place',
  'parts',
  'product',
  'report',
  'to',
  'unstated',
  'note',
] satisfies readonly (keyof ActivityEntry)[];

/** The keys of each activity stand in the usual order. One finding an entry, at the first key that comes too late. */
export const keyOrder: TextRule<'text/key-order'> = {
  id: 'text/key-order',
  severity: SEVERITIES['text/key-order'],
  *check({ kind, text, entries }) {
    if (kind !== 'plan') return;
    for (const { path, pairs } of entries) {
      if (path.length !== 2 || path[0] !== 'activities') continue;
      const known = pairs.filter(({ key }) => rank(key) !== -1);
      const found = known.find(({ key }, i) => i > 0 && rank(key) < rank(known[i - 1]?.key));
      const before = known.find(({ key }) => rank(key) > rank(found?.key));
      if (!found || !before) continue;
      yield {
        offsets: [found.start, found.keyEnd],
        args: { key: found.key, before: before.key },
        edits: reorderPairs(text, pairs, ACTIVITY_KEYS),
      };
    }
  },
};

const rank = (key: string | undefined): number => (key === undefined ? -1 : ACTIVITY_KEYS.indexOf(key));
