import type { IsoDate } from '../../time/window.ts';
import type { Rule } from '../rule.ts';

/** Records stand in the order of their days, so that a file reads as what happened. */
export const progressOutOfOrder: Rule<'progress/out-of-order'> = {
  id: 'progress/out-of-order',
  severity: 'warning',
  *check({ plans, progress }, { asOf }) {
    for (const { file: plan, issued } of plans) {
      const latest = new Map<string, IsoDate>();
      for (const { file, index, date } of progress.get(plan) ?? []) {
        // A day to come or before the plan is a slip of its own, and puts no other record out of order.
        if (date === null || date > asOf || (issued !== null && date < issued)) continue;
        const previous = latest.get(file);
        if (previous !== undefined && date < previous)
          yield { file, path: ['records', index, 'date'], args: { date, previous } };
        else latest.set(file, date);
      }
    }
  },
};
