import type { Rule } from '../rule.ts';
import { lacksPeriod } from './period-unstated.ts';

/** What the document leaves open is known, and still open: the committee may want to settle it. */
export const gap: Rule<'plan/gap'> = {
  id: 'plan/gap',
  severity: 'info',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const activity of activities) {
        const { id, index, lead, each, window, unstated } = activity;
        const open = {
          lead: lead.length === 0 && each.length === 0,
          when: window?.kind === 'unstated' || window?.kind === 'none',
          period: lacksPeriod(activity),
        };
        const what = (['lead', 'when', 'period'] as const).filter((one) => unstated.includes(one) && open[one]);
        if (what.length > 0) yield { file, path: ['activities', index, 'unstated'], args: { activity: id, what } };
      }
  },
};
