import type { Rule } from '../rule.ts';

/** Records say what has happened: one of a day to come is a slip, and counts only from that day on. */
export const progressFutureDate: Rule<'progress/future-date'> = {
  id: 'progress/future-date',
  severity: 'warning',
  *check({ progress }, { asOf }) {
    for (const records of progress.values())
      for (const { file, index, date } of records)
        if (date !== null && date > asOf) yield { file, path: ['records', index, 'date'], args: { date, asOf } };
  },
};
