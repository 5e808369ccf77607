import type { ProgressRecord } from '../../model/progress-record.ts';
import type { IsoDate } from '../../time/window.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** What is done cannot be done again unless it was opened again: the second record changes nothing. */
export const progressDoneTwice: Rule<'progress/done-twice'> = {
  id: 'progress/done-twice',
  severity: 'warning',
  *check({ plans, progress }) {
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      const known = records.length > 0 ? recordableIds(plan) : new Set();
      for (const [{ file, index, activity }, first] of doneAgain(records))
        if (known.has(activity)) yield { file, path: ['records', index, 'status'], args: { activity, first } };
    }
  },
};

/** Each record that says again that something is done, with the day on which it was done first. */
export function doneAgain(records: readonly ProgressRecord[]): ReadonlyMap<ProgressRecord, IsoDate> {
  const firsts = new Map<string, IsoDate>();
  const again = new Map<ProgressRecord, IsoDate>();
  const dated = records.flatMap((record) => (record.date === null ? [] : [{ record, date: record.date }]));
  for (const { record, date } of dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const work = `${record.agency} ${record.activity}`;
    const first = firsts.get(work);
    if (record.status === 'reopened') firsts.delete(work);
    else if (record.status === 'done' && first !== undefined) again.set(record, first);
    else if (record.status === 'done') firsts.set(work, date);
  }
  return again;
}
