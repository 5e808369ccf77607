import type { Rule } from '../rule.ts';

/** An id is the place of an activity in the document: two activities cannot have one. */
export const duplicateId: Rule<'plan/duplicate-id'> = {
  id: 'plan/duplicate-id',
  severity: 'error',
  spoilsLists: true,
  *check({ plans }) {
    for (const { file, activities, sections } of plans)
      for (const [list, entries] of [
        ['activities', activities],
        ['sections', sections],
      ] as const) {
        const seen = new Set<string>();
        for (const [index, { id }] of entries.entries()) {
          if (seen.has(id) && id !== '') yield { file, path: [list, index, 'id'], args: { id } };
          seen.add(id);
        }
      }
  },
};
