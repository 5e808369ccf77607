import type { Rule } from '../rule.ts';

/** A deadline is moved to another one, never to nowhere. */
export const progressWhenMissing: Rule<'progress/when-missing'> = {
  id: 'progress/when-missing',
  severity: 'error',
  spoilsLists: true,
  *check({ progress }) {
    for (const records of progress.values())
      for (const { file, index, status, when, window } of records)
        if (status === 'rescheduled' && (when === null || window?.to === null))
          yield { file, path: ['records', index, 'status'], args: {} };
  },
};
