import type { Rule } from '../rule.ts';

/** Committees report at mid-year and at its end: a plan that asks nobody for a report has likely lost that duty. */
export const noReportDuty: Rule<'plan/no-report-duty'> = {
  id: 'plan/no-report-duty',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, activities } of plans)
      for (const report of activities.length > 0 ? (['interim', 'final'] as const) : [])
        if (!activities.some((activity) => activity.report === report))
          yield { file, path: ['activities'], target: 'key', args: { report } };
  },
};
