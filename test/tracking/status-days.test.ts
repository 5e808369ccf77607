import { describe, expect, it } from 'vitest';
import { groupMembers } from '../../src/tracking/group-members.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { type Entry, invented, standing } from './invented.ts';

/** One obligation, and how it stands on each of some days: `day: status, days left (-late)`. */
interface Case {
  readonly name: string;
  readonly activity: string;
  readonly records?: readonly Entry[];
  readonly settings?: string;
  readonly days: readonly (readonly [asOf: string, stands: string])[];
}

const JUNE = 'lead: so-a, when: 2016-06';
const DONE = 'so-a 2016-06-20 done';

/** `due-soon 7`, `overdue -1`, `done`. */
function stands({ status, daysLeft, daysLate }: Obligation): string {
  const days = daysLeft ?? (daysLate === null ? null : -daysLate);
  return days === null ? status : `${status} ${days}`;
}

const one: readonly Case[] = [
  {
    name: 'a month begins, comes near and goes by',
    activity: JUNE,
    days: [
      ['2016-04-04', 'upcoming 87'],
      ['2016-05-31', 'upcoming 30'],
      ['2016-06-01', 'open 29'],
      ['2016-06-22', 'open 8'],
      ['2016-06-23', 'due-soon 7'],
      ['2016-06-30', 'due-soon 0'],
      ['2016-07-01', 'overdue -1'],
      ['2017-06-30', 'overdue -365'],
    ],
  },
  {
    name: 'a single day is near before it has come',
    activity: 'lead: so-a, when: 2016-10-20',
    days: [
      ['2016-10-12', 'upcoming 8'],
      ['2016-10-13', 'due-soon 7'],
      ['2016-10-20', 'due-soon 0'],
      ['2016-10-21', 'overdue -1'],
    ],
  },
  {
    name: '"trước ngày" leaves the day out, and what has no first day begins with the plan',
    activity: 'lead: so-a, when: trước ngày 5/6',
    days: [
      ['2016-04-04', 'upcoming 61'],
      ['2016-04-05', 'open 60'],
      ['2016-06-04', 'due-soon 0'],
      ['2016-06-05', 'overdue -1'],
    ],
  },
  {
    name: '"trước ngày" takes the day in where the office does',
    activity: 'lead: so-a, when: trước ngày 5/6',
    settings: 'before: inclusive',
    days: [
      ['2016-06-05', 'due-soon 0'],
      ['2016-06-06', 'overdue -1'],
    ],
  },
  {
    name: 'what was late when the plan was issued is late',
    activity: 'lead: so-a, when: 2016-03',
    days: [
      ['2016-03-31', 'due-soon 0'],
      ['2016-04-01', 'overdue -1'],
      ['2016-04-05', 'overdue -5'],
    ],
  },
  {
    name: 'the office says from which day on a deadline is near',
    activity: JUNE,
    settings: 'dueSoonDays: 10',
    days: [
      ['2016-06-19', 'open 11'],
      ['2016-06-20', 'due-soon 10'],
    ],
  },
  {
    name: 'done counts from its day on',
    activity: JUNE,
    records: [DONE],
    days: [
      ['2016-06-19', 'open 11'],
      ['2016-06-20', 'done'],
      ['2016-07-01', 'done'],
    ],
  },
  {
    name: 'done on the last day is on time',
    activity: JUNE,
    records: ['so-a 2016-06-30 done'],
    days: [
      ['2016-06-29', 'due-soon 1'],
      ['2016-06-30', 'done'],
      ['2016-12-31', 'done'],
    ],
  },
  {
    name: 'done on the day after is late by a day, for ever',
    activity: JUNE,
    records: ['so-a 2016-07-01 done'],
    days: [
      ['2016-06-30', 'due-soon 0'],
      ['2016-07-01', 'done-late -1'],
      ['2016-12-31', 'done-late -1'],
    ],
  },
  {
    name: 'done before its window, or its plan, is done',
    activity: JUNE,
    records: ['so-a 2016-03-01 done'],
    days: [
      ['2016-02-29', 'upcoming 122'],
      ['2016-03-01', 'done'],
    ],
  },
  {
    name: 'a start and a note change nothing',
    activity: JUNE,
    records: ['so-a 2016-05-10 started', 'so-a 2016-06-10 note'],
    days: [
      ['2016-05-31', 'upcoming 30'],
      ['2016-07-01', 'overdue -1'],
    ],
  },
  {
    name: 'cancelled, from its day on and before anything else',
    activity: JUNE,
    records: ['so-a 2016-07-10 cancelled', 'so-a 2016-07-20 done'],
    days: [
      ['2016-07-09', 'overdue -9'],
      ['2016-07-10', 'cancelled'],
      ['2016-07-20', 'cancelled'],
    ],
  },
  {
    name: 'cancelled after it was done',
    activity: JUNE,
    records: [DONE, 'so-a 2016-07-10 cancelled'],
    days: [
      ['2016-07-09', 'done'],
      ['2016-07-10', 'cancelled'],
    ],
  },
  {
    name: 'moved to a later month',
    activity: JUNE,
    records: ['so-a 2016-06-15 rescheduled 2016-09'],
    days: [
      ['2016-06-14', 'open 16'],
      ['2016-06-15', 'upcoming 107'],
      ['2016-08-31', 'upcoming 30'],
      ['2016-09-01', 'open 29'],
      ['2016-09-30', 'due-soon 0'],
      ['2016-10-01', 'overdue -1'],
    ],
  },
  {
    name: 'moved to a later day only keeps its beginning',
    activity: JUNE,
    records: ['so-a 2016-05-15 rescheduled <=2016-07-31'],
    days: [
      ['2016-05-31', 'upcoming 61'],
      ['2016-06-01', 'open 60'],
      ['2016-08-01', 'overdue -1'],
    ],
  },
  {
    name: 'moved when it was late is not late any more',
    activity: JUNE,
    records: ['so-a 2016-07-05 rescheduled <=2016-07-31'],
    days: [
      ['2016-07-04', 'overdue -4'],
      ['2016-07-05', 'open 26'],
    ],
  },
  {
    name: 'moved to an earlier day has begun with the plan, not after its end',
    activity: JUNE,
    records: ['so-a 2016-04-10 rescheduled <2016-05-15'],
    days: [
      ['2016-04-09', 'upcoming 82'],
      ['2016-04-10', 'open 34'],
      ['2016-05-14', 'due-soon 0'],
      ['2016-05-15', 'overdue -1'],
    ],
  },
  {
    name: 'moved twice is due when it was moved to last',
    activity: JUNE,
    records: ['so-a 2016-06-15 rescheduled 2016-09', 'so-a 2016-08-15 rescheduled 2016-08'],
    days: [
      ['2016-08-14', 'upcoming 47'],
      ['2016-08-15', 'open 16'],
      ['2016-09-01', 'overdue -1'],
    ],
  },
  {
    name: 'moved before it was done is on time by the new day',
    activity: JUNE,
    records: ['so-a 2016-06-15 rescheduled 2016-07', 'so-a 2016-07-31 done'],
    days: [
      ['2016-07-30', 'due-soon 1'],
      ['2016-07-31', 'done'],
    ],
  },
  {
    name: 'moved after it was done late stays late',
    activity: JUNE,
    records: ['so-a 2016-07-02 done', 'so-a 2016-07-10 rescheduled 2016-07'],
    days: [['2016-07-31', 'done-late -2']],
  },
  {
    name: 'opened again it is late again, and done late when it is done again',
    activity: JUNE,
    records: [DONE, 'so-a 2016-07-05 reopened', 'so-a 2016-07-20 done'],
    days: [
      ['2016-07-04', 'done'],
      ['2016-07-05', 'overdue -5'],
      ['2016-07-19', 'overdue -19'],
      ['2016-07-20', 'done-late -20'],
    ],
  },
  {
    name: 'opened again before its end it is open',
    activity: JUNE,
    records: ['so-a 2016-06-10 done', 'so-a 2016-06-12 reopened'],
    days: [
      ['2016-06-11', 'done'],
      ['2016-06-12', 'open 18'],
      ['2016-07-01', 'overdue -1'],
    ],
  },
  {
    name: 'opened again after it was dropped',
    activity: JUNE,
    records: ['so-a 2016-06-10 cancelled', 'so-a 2016-06-12 reopened'],
    days: [
      ['2016-06-11', 'cancelled'],
      ['2016-06-12', 'open 18'],
    ],
  },
  {
    name: 'several records of one day count as they stand',
    activity: JUNE,
    records: [DONE, 'so-a 2016-07-05 reopened', 'so-a 2016-07-05 rescheduled 2016-07'],
    days: [['2016-07-05', 'open 26']],
  },
  {
    name: 'what goes on without an end is open, never late',
    activity: 'lead: so-a, when: thường xuyên',
    days: [
      ['2016-04-04', 'upcoming'],
      ['2016-04-05', 'open'],
      ['2030-01-01', 'open'],
    ],
  },
  {
    name: 'what depends on something has no day, until one is given to it',
    activity: 'lead: so-a, when: khi có hướng dẫn',
    records: ['so-a 2016-05-10 rescheduled 2016-08'],
    days: [
      ['2016-05-09', 'undated'],
      ['2016-05-10', 'upcoming 113'],
      ['2016-08-31', 'due-soon 0'],
      ['2016-09-01', 'overdue -1'],
    ],
  },
  {
    name: 'what has no time can be done, and is not late',
    activity: 'lead: so-a, unstated: [when]',
    records: ['so-a 2016-05-10 done'],
    days: [
      ['2016-05-09', 'undated'],
      ['2016-05-10', 'done'],
    ],
  },
  {
    name: 'what the plan gives to nobody is done by whoever says so',
    activity: 'unstated: [lead], when: 2016-06',
    records: ['hoi-d 2016-06-10 done'],
    days: [
      ['2016-06-09', 'open 21'],
      ['2016-06-10', 'done'],
    ],
  },
  {
    name: 'what a group owes that nobody has listed is done by nobody’s record',
    activity: 'each: [don-vi], when: 2016-06',
    records: ['so-a 2016-06-10 done'],
    days: [
      ['2016-06-10', 'open 20'],
      ['2016-07-01', 'overdue -1'],
    ],
  },
];

describe('one agency’s work, by the day:', () => {
  for (const { name, activity, records, settings, days } of one)
    it(name, async () => {
      const folder = invented(activity, records, settings);
      const found: string[] = [];
      for (const [asOf] of days) {
        const all = await standing(folder, asOf);
        expect(all).toHaveLength(1);
        found.push(`${asOf}: ${all.map(stands).join()}`);
      }
      expect(found).toEqual(days.map(([asOf, expected]) => `${asOf}: ${expected}`));
    });

  it('the first deadline is still told after it was moved, and no window ends before it begins', async () => {
    const folder = invented(JUNE, ['so-a 2016-04-10 rescheduled <2016-05-15', 'so-a 2016-05-10 rescheduled 2016-06']);
    expect((await standing(folder, '2016-05-09'))[0]).toMatchObject({
      from: null,
      deadline: '2016-05-14',
      originalDeadline: '2016-06-30',
    });
    // Moved back to where it was.
    expect((await standing(folder, '2016-05-10'))[0]).toMatchObject({
      from: '2016-06-01',
      deadline: '2016-06-30',
      originalDeadline: null,
    });
  });

  it('a start is told from its day on, and not one recorded when the work was done', async () => {
    const started = async (records: readonly Entry[], asOf: string) =>
      (await standing(invented(JUNE, records), asOf))[0]?.startedOn;
    const twice: readonly Entry[] = ['so-a 2016-05-10 started', 'so-a 2016-05-20 started'];
    expect(await started(twice, '2016-05-09')).toBeNull();
    expect(await started(twice, '2016-05-20')).toBe('2016-05-10');
    expect(await started([DONE, 'so-a 2016-06-25 started'], '2016-06-30')).toBeNull();
  });

  it('evidence and day are those known then', async () => {
    const folder = invented(JUNE, [DONE, 'so-a 2016-07-05 reopened', 'so-a 2016-07-20 done']);
    const known = async (asOf: string) => {
      const [{ doneOn, evidence } = {} as Obligation] = await standing(folder, asOf);
      return [doneOn, evidence];
    };
    expect(await known('2016-06-19')).toEqual([null, null]);
    expect(await known('2016-06-20')).toEqual(['2016-06-20', '1/BC-VIDU']);
    expect(await known('2016-07-05')).toEqual([null, null]);
    expect(await known('2016-07-20')).toEqual(['2016-07-20', '3/BC-VIDU']);
  });
});

/** `so-a overdue -1 | so-b done`: all rows on a day. */
async function rows(folder: string, asOf: string): Promise<string> {
  const all = await standing(folder, asOf);
  return all.map((row) => `${row.agency ?? row.group} ${stands(row)}`).join(' | ');
}

describe('work of several', () => {
  it('led together is each one’s own, and who helps sees the worst of it', async () => {
    const folder = invented('lead: [so-a, so-b], coordinating: [hoi-d], when: 2016-06', [DONE, 'so-b 2016-07-02 done']);
    expect(await rows(folder, '2016-06-19')).toBe('so-a open 11 | so-b open 11 | hoi-d open 11');
    expect(await rows(folder, '2016-06-20')).toBe('so-a done | so-b open 10 | hoi-d open 10');
    expect(await rows(folder, '2016-07-01')).toBe('so-a done | so-b overdue -1 | hoi-d overdue -1');
    expect(await rows(folder, '2016-07-02')).toBe('so-a done | so-b done-late -2 | hoi-d done-late -2');
  });

  it('led together and dropped by one is as the other has it, and dropped only when both have', async () => {
    const both: readonly Entry[] = ['so-b 2016-06-10 cancelled', DONE];
    const folder = invented('lead: [so-a, so-b], coordinating: [hoi-d], when: 2016-06', both);
    expect(await rows(folder, '2016-06-10')).toBe('so-a open 20 | so-b cancelled | hoi-d open 20');
    expect(await rows(folder, '2016-06-20')).toBe('so-a done | so-b cancelled | hoi-d done');
  });

  it('moved for one of the leads is moved for that one', async () => {
    const folder = invented('lead: [so-a, so-b], when: 2016-06', ['so-b 2016-06-15 rescheduled <=2016-07-31']);
    expect(await rows(folder, '2016-07-01')).toBe('so-a overdue -1 | so-b open 30');
  });

  it('owed by each member is each one’s own, and tallied without those for whom it was dropped', async () => {
    const folder = invented('each: [cac-so, cac-hoi], when: trước ngày 5/6', [
      'so-a 2016-06-04 done',
      'so-b 2016-06-06 done',
      'hoi-d 2016-06-07 cancelled',
    ]);
    expect(await rows(folder, '2016-06-04')).toBe('so-a done | so-b due-soon 0 | so-c due-soon 0 | hoi-d due-soon 0');
    expect(await rows(folder, '2016-06-05')).toBe('so-a done | so-b overdue -1 | so-c overdue -1 | hoi-d overdue -1');
    expect(await rows(folder, '2016-06-07')).toBe('so-a done | so-b done-late -2 | so-c overdue -3 | hoi-d cancelled');
    const tallied = async (asOf: string) => {
      const all = await standing(folder, asOf);
      const [row, ...others] = groupMembers(all, all).filter(({ members }) => members !== null);
      expect(others).toEqual([]);
      return `${row?.members?.done}/${row?.members?.total} ${row?.obligation.status}`;
    };
    expect(await tallied('2016-06-04')).toBe('1/4 due-soon');
    expect(await tallied('2016-06-06')).toBe('2/4 overdue');
    expect(await tallied('2016-06-07')).toBe('2/3 overdue');
  });

  it('that returns stands by the period, the first ones late at birth', async () => {
    const folder = invented('lead: so-a, when: hằng quý', [
      'so-a 2016-05-10 done@2016-Q1',
      'so-a 2016-09-30 done@2016-Q3',
    ]);
    const quarters = async (asOf: string) => (await standing(folder, asOf)).map(stands).join(' | ');
    expect(await quarters('2016-03-31')).toBe('due-soon 0 | upcoming 91 | upcoming 183 | upcoming 275');
    expect(await quarters('2016-04-01')).toBe('overdue -1 | open 90 | upcoming 182 | upcoming 274');
    expect(await quarters('2016-05-10')).toBe('done-late -40 | open 51 | upcoming 143 | upcoming 235');
    expect(await quarters('2016-06-30')).toBe('done-late -40 | due-soon 0 | upcoming 92 | upcoming 184');
    expect(await quarters('2016-07-01')).toBe('done-late -40 | overdue -1 | open 91 | upcoming 183');
    expect(await quarters('2016-09-30')).toBe('done-late -40 | overdue -92 | done | upcoming 92');
    expect(await quarters('2017-01-01')).toBe('done-late -40 | overdue -185 | done | overdue -1');
  });

  it('on several days of one sentence stands by the day', async () => {
    const folder = invented('lead: so-a, when: 2016-06-10;2016-12-10', ['so-a 2016-06-09 done@2016-06-10']);
    const both = async (asOf: string) => (await standing(folder, asOf)).map(stands).join(' | ');
    expect(await both('2016-06-08')).toMatch(/^due-soon 2 \| /);
    expect(await both('2016-06-09')).toMatch(/^done \| /);
    expect(await both('2016-12-11')).toBe('done | overdue -1');
  });
});
