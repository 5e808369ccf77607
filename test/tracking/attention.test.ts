import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressRecord } from '../../src/model/progress-record.ts';
import { addDays } from '../../src/time/iso-date.ts';
import { attentionOn, comingDeadline, mostPressingFirst, REASONS } from '../../src/tracking/attention.ts';
import type { Obligation } from '../../src/tracking/obligation.ts';
import { statusOn } from '../../src/tracking/status-on.ts';

const ISSUED = '2016-04-05';

/** What June 2016 holds, as it stands on a day; a window without a first day where `from` is null. */
function june(asOf: string, records: readonly (readonly [ProgressRecord['status'], string])[] = [], from = true) {
  const answer = statusOn({
    from: from ? '2016-06-01' : null,
    deadline: '2016-06-30',
    dated: true,
    issued: ISSUED,
    records: records.map(([status, date], index) => ({ status, date, index, window: null }) as ProgressRecord),
    asOf,
    dueSoonDays: 7,
  });
  return { ...answer, activity: { index: 0 }, role: 'lead' } as Obligation;
}

const on = (asOf: string, within: number, ...rest: [Parameters<typeof june>[1]?, boolean?]) => {
  const attention = attentionOn(june(asOf, ...rest), { asOf, within, issued: ISSUED });
  return attention && [attention.reason, attention.days];
};

describe('attention on the days around its edges', () => {
  it.each([
    ['2016-05-24', 7, null],
    ['2016-05-25', 7, ['starting', 7]],
    ['2016-06-01', 7, ['starting', 0]],
    ['2016-06-02', 7, null],
    ['2016-06-22', 7, null],
    ['2016-06-23', 7, ['due-soon', 7]],
    ['2016-06-30', 7, ['due-soon', 0]],
    ['2016-07-01', 7, ['overdue', 1]],
    ['2016-07-31', 7, ['overdue', 31]],
    // Another distance than that of the status "due-soon".
    ['2016-06-25', 3, null],
    ['2016-06-10', 20, ['due-soon', 20]],
    // Both near and beginning is told once, as near.
    ['2016-06-01', 29, ['due-soon', 29]],
    ['2016-05-31', 0, null],
    ['2016-06-01', 0, ['starting', 0]],
    ['2016-06-30', 0, ['due-soon', 0]],
    ['2016-07-01', 0, ['overdue', 1]],
  ])('on %s, %i days ahead: %j', (asOf, within, expected) => {
    expect(on(asOf, within)).toEqual(expected);
  });

  it('is not asked for what has been begun, but for its deadline', () => {
    const begun = [['started', '2016-05-20']] as const;
    expect(on('2016-05-19', 30, begun)).toEqual(['starting', 13]);
    expect(on('2016-05-20', 30, begun)).toBeNull();
    expect(on('2016-06-28', 7, begun)).toEqual(['due-soon', 2]);
    expect(on('2016-07-02', 7, begun)).toEqual(['overdue', 2]);
  });

  it('takes a remark for no beginning', () => {
    expect(on('2016-06-01', 7, [['note', '2016-05-20']])).toEqual(['starting', 0]);
  });

  it('is over with what is done or cancelled, and back with what is reopened', () => {
    expect(on('2016-06-29', 7, [['done', '2016-06-29']])).toBeNull();
    expect(on('2016-07-09', 7, [['done', '2016-07-08']])).toBeNull();
    expect(on('2016-07-09', 7, [['cancelled', '2016-07-08']])).toBeNull();
    const reopened = [
      ['done', '2016-06-10'],
      ['reopened', '2016-07-02'],
    ] as const;
    expect(on('2016-07-02', 7, reopened)).toEqual(['overdue', 2]);
  });

  it('of a window without a first day begins on the day of issue', () => {
    expect(on('2016-03-28', 7, [], false)).toBeNull();
    expect(on('2016-03-29', 7, [], false)).toEqual(['starting', 7]);
    expect(on('2016-04-05', 7, [], false)).toEqual(['starting', 0]);
    expect(on('2016-04-06', 7, [], false)).toBeNull();
  });

  it('is never lost by looking further ahead', () => {
    const day = fc.integer({ min: -100, max: 100 }).map((days) => addDays('2016-06-01', days));
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (asOf, within, more) => {
        const near = on(asOf, within);
        const far = on(asOf, within + more);
        expect(near === null || far !== null).toBe(true);
        if (near?.[0] === 'overdue') expect(far).toEqual(near);
      }),
    );
  });
});

describe('the order of what needs attention', () => {
  it('is by reason, then the longest late, the nearest deadline, the nearest beginning', () => {
    const some = REASONS.flatMap((reason) => [1, 9, 4].map((days) => ({ reason, days })));
    expect([...some].reverse().sort(mostPressingFirst)).toEqual([
      ...[9, 4, 1].map((days) => ({ reason: 'overdue', days })),
      ...[1, 4, 9].map((days) => ({ reason: 'due-soon', days })),
      ...[1, 4, 9].map((days) => ({ reason: 'starting', days })),
    ]);
  });
});

describe('the deadline that comes', () => {
  it('is the nearest beyond what was looked at, with all that falls due on it', () => {
    const all = [june('2016-06-20'), june('2016-06-10'), june('2016-06-20'), june('2016-07-02')];
    expect(comingDeadline(all, 9)).toEqual({ deadline: '2016-06-30', daysLeft: 10, due: [all[0], all[2]] });
    expect(comingDeadline(all, 10)).toEqual({ deadline: '2016-06-30', daysLeft: 20, due: [all[1]] });
    expect(comingDeadline(all, 20)).toBeNull();
    expect(comingDeadline([june('2016-06-10', [['done', '2016-06-09']])], 7)).toBeNull();
  });
});
