import type { Rule } from '../rule.ts';

/** A plan is found by its folder and named by its id: two names for one plan would be taken for two plans. */
export const idNotFolder: Rule<'plan/id-not-folder'> = {
  id: 'plan/id-not-folder',
  severity: 'error',
  spoilsLists: true,
  *check({ plans }) {
    for (const { id, file } of plans) {
      const folder = file.split('/').at(-2) ?? '';
      if (id !== folder) yield { file, path: ['plan'], args: { id, folder } };
    }
  },
};
