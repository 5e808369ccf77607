import type { Rule } from '../rule.ts';

/** A time that cannot be read is never guessed at: it is shown as written, and reported. */
export const whenUnreadable: Rule<'plan/when-unreadable'> = {
  id: 'plan/when-unreadable',
  severity: 'error',
  spoilsLists: true,
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { index, when, whenProblem, event, eventProblem } of activities) {
        if (whenProblem)
          yield { file, path: ['activities', index, 'when'], args: { text: when ?? '', ...whenProblem } };
        if (eventProblem)
          yield { file, path: ['activities', index, 'event'], args: { text: event ?? '', ...eventProblem } };
      }
  },
};
