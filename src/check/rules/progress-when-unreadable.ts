import type { Rule } from '../rule.ts';

/** A new time that cannot be read moves no deadline. */
export const progressWhenUnreadable: Rule<'progress/when-unreadable'> = {
  id: 'progress/when-unreadable',
  severity: 'error',
  spoilsLists: true,
  *check({ progress }) {
    for (const records of progress.values())
      for (const { file, index, when, whenProblem } of records)
        if (whenProblem) yield { file, path: ['records', index, 'when'], args: { text: when ?? '', ...whenProblem } };
  },
};
