import { describe, expect, it } from 'vitest';
import type { ProgressRecord, RecordStatus } from '../../src/model/progress-record.ts';
import { parseWhen } from '../../src/time/parse-when.ts';
import { statusOn } from '../../src/tracking/status-on.ts';

function record(status: RecordStatus, date: string, more: Partial<ProgressRecord> = {}): ProgressRecord {
  const reading = more.when ? parseWhen(more.when, { year: 2016 }) : null;
  return {
    file: 'plans/2016/progress/so-a.yaml',
    index: 0,
    agency: 'so-a',
    activity: 'II.1',
    date,
    status,
    evidence: null,
    when: null,
    window: reading?.ok ? reading.window : null,
    whenProblem: null,
    approvedBy: null,
    note: null,
    ...more,
  };
}

/** An activity of June 2016, in a plan issued on 5 April. */
function june(asOf: string, records: readonly ProgressRecord[] = [], dueSoonDays = 7) {
  return statusOn({
    from: '2016-06-01',
    deadline: '2016-06-30',
    dated: true,
    issued: '2016-04-05',
    records,
    asOf,
    dueSoonDays,
  });
}

describe('status on the days around its edges', () => {
  it.each([
    ['2016-05-31', 'upcoming', 30, null],
    ['2016-06-01', 'open', 29, null],
    ['2016-06-22', 'open', 8, null],
    ['2016-06-23', 'due-soon', 7, null],
    ['2016-06-30', 'due-soon', 0, null],
    ['2016-07-01', 'overdue', null, 1],
    ['2016-07-31', 'overdue', null, 31],
  ])('%s is %s', (asOf, status, daysLeft, daysLate) => {
    expect(june(asOf)).toMatchObject({ status, daysLeft, daysLate, doneOn: null });
  });

  it('takes the days of due-soon from the settings', () => {
    expect(june('2016-06-20', [], 10).status).toBe('due-soon');
    expect(june('2016-06-29', [], 0).status).toBe('open');
    expect(june('2016-06-30', [], 0).status).toBe('due-soon');
  });

  it('is due soon even before its window begins', () => {
    expect(june('2016-05-31', [], 30).status).toBe('due-soon');
  });
});

describe('records', () => {
  it('do not count before their date', () => {
    const done = [record('done', '2016-06-20', { evidence: '215/BC-VIDU' })];
    expect(june('2016-06-19', done)).toMatchObject({ status: 'open', doneOn: null, evidence: null });
    expect(june('2016-06-20', done)).toMatchObject({ status: 'done', doneOn: '2016-06-20', evidence: '215/BC-VIDU' });
  });

  it('tell done on the last day from done late', () => {
    expect(june('2016-08-01', [record('done', '2016-06-30')])).toMatchObject({ status: 'done', daysLate: null });
    expect(june('2016-08-01', [record('done', '2016-07-01')])).toMatchObject({ status: 'done-late', daysLate: 1 });
  });

  it('are taken in order of their dates, not of the file', () => {
    const records = [record('reopened', '2016-07-05', { index: 0 }), record('done', '2016-06-20', { index: 1 })];
    expect(june('2016-07-04', records).status).toBe('done');
    expect(june('2016-07-05', records)).toMatchObject({ status: 'overdue', doneOn: null, daysLate: 5 });
  });

  it('of a start or a note change nothing', () => {
    expect(june('2016-07-02', [record('started', '2016-06-02'), record('note', '2016-06-03')]).status).toBe('overdue');
  });

  it('cancel before anything else', () => {
    const cancelled = [record('cancelled', '2016-06-10')];
    expect(june('2016-07-10', cancelled)).toMatchObject({ status: 'cancelled', daysLeft: null, daysLate: null });
    expect(june('2016-06-09', cancelled).status).toBe('open');
  });

  it('move the deadline, and the first one is still known', () => {
    const moved = [record('rescheduled', '2016-06-15', { when: 'trong tháng 7/2016' })];
    expect(june('2016-06-14', moved)).toMatchObject({ deadline: '2016-06-30', originalDeadline: null });
    expect(june('2016-07-10', moved)).toMatchObject({
      status: 'open',
      deadline: '2016-07-31',
      originalDeadline: '2016-06-30',
    });
    expect(june('2016-08-01', moved)).toMatchObject({ status: 'overdue', daysLate: 1 });
    const done = [...moved, record('done', '2016-07-20', { index: 1 })];
    expect(june('2016-12-01', done).status).toBe('done');
  });

  it('after the work was done move neither its day nor its deadline', () => {
    const done = record('done', '2016-06-20', { evidence: '215/BC-VIDU' });
    const again = record('done', '2016-07-25', { index: 1 });
    const moved = record('rescheduled', '2016-07-26', { index: 2, when: 'trong tháng 5/2016' });
    expect(june('2016-08-01', [done, again, moved])).toMatchObject({
      status: 'done',
      doneOn: '2016-06-20',
      deadline: '2016-06-30',
      evidence: '215/BC-VIDU',
    });
    const reopened = record('reopened', '2016-07-01', { index: 1 });
    expect(june('2016-08-01', [done, reopened, { ...again, index: 2 }])).toMatchObject({
      status: 'done-late',
      doneOn: '2016-07-25',
    });
  });

  it('that move it to a time without an end leave it where it was', () => {
    const endless = [record('rescheduled', '2016-06-15', { when: 'hằng quý' })];
    expect(june('2016-07-10', endless)).toMatchObject({ deadline: '2016-06-30', status: 'overdue' });
  });

  it('that move it to words nobody can read leave it where it was', () => {
    const unread = [record('rescheduled', '2016-06-15', { window: null })];
    expect(june('2016-07-10', unread)).toMatchObject({ deadline: '2016-06-30', status: 'overdue' });
  });
});

describe('windows without days', () => {
  const nothing = { from: null, deadline: null, issued: '2016-04-05', records: [], dueSoonDays: 7 };

  it('are undated, and can still be done', () => {
    expect(statusOn({ ...nothing, dated: false, asOf: '2030-01-01' })).toMatchObject({
      status: 'undated',
      daysLate: null,
    });
    const records = [record('done', '2016-06-20')];
    expect(statusOn({ ...nothing, dated: false, records, asOf: '2030-01-01' }).status).toBe('done');
  });

  it('that continue without end are open from the day of issue', () => {
    expect(statusOn({ ...nothing, dated: true, asOf: '2016-04-04' }).status).toBe('upcoming');
    expect(statusOn({ ...nothing, dated: true, asOf: '2016-04-05' }).status).toBe('open');
  });

  it('with a last day only have begun on the day of issue', () => {
    const before = { ...nothing, deadline: '2016-06-04', dated: true };
    expect(statusOn({ ...before, asOf: '2016-04-04' }).status).toBe('upcoming');
    expect(statusOn({ ...before, asOf: '2016-04-05' }).status).toBe('open');
    expect(statusOn({ ...before, asOf: '2016-06-04' }).status).toBe('due-soon');
    expect(statusOn({ ...before, asOf: '2016-06-05' })).toMatchObject({ status: 'overdue', daysLate: 1 });
  });
});
