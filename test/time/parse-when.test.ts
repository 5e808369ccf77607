import { describe, expect, test } from 'vitest';
import { parseWhen, type WhenContext } from '../../src/time/parse-when.ts';

const read = (text: string, context: Partial<WhenContext> = {}): unknown => {
  const reading = parseWhen(text, { year: 2016, ...context });
  return reading.ok ? { kind: reading.window.kind, from: reading.window.from, to: reading.window.to } : reading.problem;
};

describe('trước ngày under the inclusive setting', () => {
  const inclusive = { beforeIncludesDay: true };
  test.each([
    ['trước ngày 5/6', '2016-06-05'],
    ['<2016-06-05', '2016-06-05'],
    ['trước ngày 01/3', '2016-03-01'],
    ['trước tháng 6', '2016-05-31'],
    ['trước quý III', '2016-06-30'],
    ['chậm nhất ngày 5/6', '2016-06-05'],
  ])('%s', (text, to) => {
    expect(read(text, inclusive)).toMatchObject({ to });
  });

  test('reaches yearly and monthly days too', () => {
    const reading = parseWhen('trước ngày 25/11 hằng năm', { year: 2016, ...inclusive });
    expect(reading).toMatchObject({ ok: true, window: { recurrence: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25' } });
    const monthly = parseWhen('trước ngày 28 hằng tháng', { year: 2016, ...inclusive });
    expect(monthly).toMatchObject({ ok: true, window: { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=28' } });
  });
});

describe('ISO forms', () => {
  test.each([
    ['2016', 'within', '2016-01-01', '2016-12-31'],
    ['2016-02', 'within', '2016-02-01', '2016-02-29'],
    ['2016-04/2016-05', 'within', '2016-04-01', '2016-05-31'],
    ['2016-Q3', 'within', '2016-07-01', '2016-09-30'],
    ['2016-Q1/2016-Q3', 'within', '2016-01-01', '2016-09-30'],
    ['2016-H1', 'within', '2016-01-01', '2016-06-30'],
    ['2016-H2', 'within', '2016-07-01', '2016-12-31'],
    ['2016-11-15/2016-12-15', 'within', '2016-11-15', '2016-12-15'],
    ['2016-10-20', 'on', '2016-10-20', '2016-10-20'],
    ['<2016-06-05', 'before', null, '2016-06-04'],
    ['<=2016-06-30', 'by', null, '2016-06-30'],
    ['2018-10-05/<=2019-12-31', 'by', '2018-10-05', '2019-12-31'],
    ['2019-03-08;2019-06-28', 'on', '2019-03-08', '2019-06-28'],
    ['<2018-06-10;<2018-12-10', 'before', null, '2018-12-09'],
    ['FREQ=MONTHLY', 'recurring', null, null],
    ['FREQ=MONTHLY;INTERVAL=6 + FREQ=YEARLY', 'recurring', null, null],
    ['FREQ=YEARLY;05-15..06-15', 'recurring', null, null],
  ])('%s', (text, kind, from, to) => {
    expect(read(text, { year: null })).toEqual({ kind, from, to });
  });

  test.each([
    ['2016-02-30', 'impossible-day'],
    ['<2016-06-31', 'impossible-day'],
    ['2016-06/2016-04', 'backwards'],
    ['2016-13', 'impossible-day'],
    ['2016-Q5', 'impossible-day'],
    ['1850', 'unreadable'],
    ['FREQ=HOURLY', 'unreadable'],
  ])('%s has no window', (text, reason) => {
    expect(read(text)).toMatchObject({ reason });
  });
});

describe('problems name the piece as written', () => {
  test.each([
    ['hoàn thành trước ngày 31/4/2016', 'impossible-day', '31/4/2016'],
    ['trong Tháng 13', 'impossible-day', 'Tháng 13'],
    ['từ 20/6 đến 10/6/2016', 'backwards', '20/6 đến 10/6/2016'],
    ['các ngày 5, 31/6/2018', 'impossible-day', '31/6/2018'],
    ['lorem ipsum', 'unreadable', 'lorem ipsum'],
  ])('%s', (text, reason, found) => {
    expect(read(text)).toMatchObject({ reason, found: expect.stringContaining(found) });
  });
  test('a missing year', () => {
    expect(read('trước ngày 5/6', { year: null })).toMatchObject({ reason: 'year-missing', found: 'ngày 5/6' });
  });
});

describe('readings by habit say so', () => {
  test.each([
    ['cuối tháng 8', 'month-part'],
    ['trung tuần tháng 5', 'month-part'],
    ['tuần đầu tháng 4', 'week-part'],
    ['đầu quý III', 'quarter-part'],
    ['cuối năm 2018', 'year-part'],
    ['năm học 2018-2019', 'school-year'],
    ['từ cuối tháng 8 đến tháng 10', 'month-part'],
    ['tháng 8', null],
    ['6 tháng đầu năm', null],
  ])('%s', (text, convention) => {
    expect(parseWhen(text, { year: 2016 })).toMatchObject({ ok: true, window: { convention } });
  });
});

describe('years told from the plan’s', () => {
  test.each([
    ...['trước', 'trước liền kề', 'liền kề trước', 'liền trước', 'trước đó', 'ngoái', 'N-1'].map(
      (words) => [words, 2017] as const,
    ),
    ...['nay', 'này', 'đó', 'kế hoạch', 'báo cáo', 'hiện tại', 'N'].map((words) => [words, 2018] as const),
    ...['sau', 'sau liền kề', 'liền kề sau', 'liền kề', 'liền sau', 'kế tiếp', 'kế sau', 'tiếp theo', 'tới', 'N+1'].map(
      (words) => [words, 2019] as const,
    ),
  ])('năm %s', (words, year) => {
    expect(read(`tháng 6 năm ${words}`, { year: 2018 })).toMatchObject({ kind: 'within', to: `${year}-06-30` });
    expect(read(`tháng 6 năm ${words}, trước ngày 20/6`, { year: 2018 })).toMatchObject({ kind: 'before' });
  });
});

describe('leap years', () => {
  test('29/2 exists where the year has it', () => {
    expect(read('ngày 29/2')).toMatchObject({ to: '2016-02-29' });
    expect(read('ngày 29/2', { year: 2018 })).toMatchObject({ reason: 'impossible-day' });
    expect(read('ngày 29/2/2100')).toMatchObject({ reason: 'impossible-day' });
  });
});
