import type { Rule } from '../rule.ts';

/**
 * A term of office or the day of a cited document is a date and no time of the work: nothing would ever be due.
 * Where `unstated` says that the document names no time, its words may stay.
 */
export const whenNotDeadline: Rule<'plan/when-not-deadline'> = {
  id: 'plan/when-not-deadline',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const { index, when, window, unstated } of activities)
        if (window?.kind === 'none' && !unstated.includes('when'))
          yield { file, path: ['activities', index, 'when'], args: { text: when ?? '' } };
  },
};
