import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace, type Plan, type Workspace } from '../../src/index.ts';
import { history } from '../../src/tracking/history.ts';
import { workspace } from '../support/run.ts';

async function historyOf(overlay: string, plan: string, id: string) {
  const { workspace: read } = (await loadWorkspace(workspace(overlay))) as { workspace: Workspace };
  const found = read.plans.find((one) => one.id === plan) as Plan;
  const activity = found.activities.find((one) => one.id === id);
  if (!activity) throw new Error(id);
  const records = (read.progress.get(join(`plans/${plan}/plan.yaml`)) ?? []).filter(
    (record) => record.activity.split('@')[0] === id,
  );
  return { read, found, activity, records };
}

const brief = ({ record, effect, changed }: ReturnType<typeof history>[number]) => [
  `${record.date} ${record.status}`,
  effect && `${effect.before.status} ${effect.before.deadline}`,
  effect && `${effect.after.status} ${effect.after.deadline}`,
  changed,
];

describe('history', () => {
  it('is what each record did on its day, in whatever order files are read', async () => {
    const { read, found, activity, records } = await historyOf('history', '2016', 'II.3.b');
    const expected = [
      ['2016-07-04 started', 'open 2016-09-30', 'open 2016-09-30', true],
      ['2016-09-20 rescheduled', 'open 2016-09-30', 'upcoming 2016-12-31', true],
      ['2016-09-21 note', null, null, false],
      ['2017-01-05 done', 'overdue 2016-12-31', 'done-late 2016-12-31', true],
      ['2017-01-09 reopened', 'done-late 2016-12-31', 'overdue 2016-12-31', true],
      ['2017-01-20 note', 'overdue 2016-12-31', 'overdue 2016-12-31', false],
    ];
    expect(history(read, found, activity, records).map(brief)).toEqual(expected);
    expect(history(read, found, activity, [...records].reverse()).map(brief)).toEqual(expected);
  });

  it('of what was done already changes nothing', async () => {
    const { read, found, activity, records } = await historyOf('history', '2016', 'III.3.a');
    expect(history(read, found, activity, records).map(brief)).toEqual([
      ['2016-06-07 done', 'overdue 2016-06-04', 'done-late 2016-06-04', true],
      ['2016-06-09 done', 'done-late 2016-06-04', 'done-late 2016-06-04', false],
    ]);
  });

  it('of an occurrence is its own', async () => {
    const { read, found, activity, records } = await historyOf('kinds', '2017', 'I.1');
    const [entry] = history(read, found, activity, records);
    expect(entry?.effect?.after.occurrence).toBe(entry?.record.activity);
  });

  it('puts a record without a day last, and says of it nothing', async () => {
    const { read, found, activity, records } = await historyOf('history', '2016', 'III.3.a');
    const undated = records.map((record, i) => (i === 0 ? { ...record, date: null } : record));
    expect(history(read, found, activity, undated).map(({ record, effect }) => [record.date, effect === null])).toEqual(
      [
        ['2016-06-09', false],
        [null, true],
      ],
    );
  });
});
