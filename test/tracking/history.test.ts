import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace, type Plan, type Workspace } from '../../src/index.ts';
import type { ProgressRecord } from '../../src/model/progress-record.ts';
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

  it('says why a record does not count', async () => {
    const { read, found, activity, records } = await historyOf('history', '2016', 'II.3.b');
    const [record] = records as [ProgressRecord];
    const why = (change: Partial<ProgressRecord>) =>
      history(read, found, activity, [{ ...record, ...change }]).map(({ uncounted }) => uncounted);
    expect(why({})).toEqual([null]);
    expect(why({ activity: 'II.3.b@2016-Q3' })).toEqual(['no-occurrence']);
    expect(why({ agency: 'so-y-te' })).toEqual(['no-part']);
    expect(why({ date: null })).toEqual(['no-date']);
  });

  it('of one that took over from several tells what its record did, though some had done it', async () => {
    const { read, found, activity, records } = await historyOf('history', '2016', 'III.3.a');
    const [record] = records as [ProgressRecord];
    const gone = ['so-y-te', 'so-tu-phap'];
    const agencies = read.register.agencies.map((agency) =>
      gone.includes(agency.id) ? { ...agency, until: '2016-05-31', successors: ['so-moi'] } : agency,
    );
    const merged = { ...read, register: { ...read.register, agencies } };
    for (const first of gone) {
      const entries = history(merged, found, activity, [
        { ...record, agency: first, date: '2016-05-20', file: 'a' },
        { ...record, agency: 'so-moi', date: '2016-06-20', file: 'b' },
      ]);
      const [other] = gone.filter((id) => id !== first);
      expect(entries.map(({ effect }) => effect?.after.agency)).toEqual([first, other]);
      expect(entries.map(({ changed }) => changed)).toEqual([true, true]);
    }
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
