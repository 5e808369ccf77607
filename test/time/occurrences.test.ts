import { describe, expect, test } from 'vitest';
import { type Occurrence, occurrences } from '../../src/time/occurrences.ts';
import { parseWhen } from '../../src/time/parse-when.ts';

const times = (text: string, year = 2016): readonly Occurrence[] => {
  const reading = parseWhen(text, { year });
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.reason}`);
  return occurrences(reading.window, year);
};
const keys = (text: string, year = 2016): unknown => times(text, year).map(({ key }) => key);
const deadlines = (text: string, year = 2016): unknown => times(text, year).map(({ deadline }) => deadline);

describe('one time', () => {
  test.each([
    ['tháng 6/2016', '2016-06-01', '2016-06-30'],
    ['trước ngày 5/6', null, '2016-06-04'],
    ['thường xuyên', null, null],
    ['khi có yêu cầu', null, null],
    ['định kỳ', null, null],
    ['hằng ngày', null, null],
    ['Tháng 8, 9/2016 và cập nhật hằng năm', '2016-08-01', '2016-09-30'],
    ['Tháng 4/2016 và thường xuyên', '2016-04-01', '2016-04-30'],
  ])('%s', (text, from, deadline) => {
    expect(times(text)).toEqual([{ key: null, from, deadline }]);
  });
});

describe('lists', () => {
  test('deadlines', () => {
    expect(times('trước ngày 10/6 và trước ngày 10/12/2018')).toEqual([
      { key: '2018-06-09', from: null, deadline: '2018-06-09' },
      { key: '2018-12-09', from: null, deadline: '2018-12-09' },
    ]);
  });
  test('days', () => {
    expect(times('dịp 8/3 và 28/6/2019')).toEqual([
      { key: '2019-03-08', from: '2019-03-08', deadline: '2019-03-08' },
      { key: '2019-06-28', from: '2019-06-28', deadline: '2019-06-28' },
    ]);
  });
  test('rounds', () => {
    expect(times('đợt 1 trong tháng 5/2019, đợt 2 trong tháng 9/2019')).toEqual([
      { key: '2019-05-31', from: '2019-05-01', deadline: '2019-05-31' },
      { key: '2019-09-30', from: '2019-09-01', deadline: '2019-09-30' },
    ]);
  });
  test('separate months', () => {
    expect(deadlines('tháng 4 và tháng 9')).toEqual(['2016-04-30', '2016-09-30']);
  });
});

describe('periods', () => {
  test('months', () => {
    expect(keys('hằng tháng')).toHaveLength(12);
    expect(times('hằng tháng')[1]).toEqual({ key: '2016-02', from: '2016-02-01', deadline: '2016-02-29' });
    expect(deadlines('trước ngày 28 hằng tháng')).toContain('2016-02-27');
  });
  test('a day that a short month lacks is its last', () => {
    expect(deadlines('ngày 31 hằng tháng', 2018)).toEqual(
      expect.arrayContaining(['2018-01-31', '2018-02-28', '2018-04-30', '2018-12-31']),
    );
    expect(deadlines('trước ngày 01 hằng tháng', 2018)).toContain('2018-02-28');
  });
  test('quarters, half-years, years', () => {
    expect(keys('hằng quý')).toEqual(['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4']);
    expect(deadlines('hằng quý')).toEqual(['2016-03-31', '2016-06-30', '2016-09-30', '2016-12-31']);
    expect(keys('6 tháng/lần')).toEqual(['2016-H1', '2016-H2']);
    expect(times('hằng năm')).toEqual([{ key: '2016', from: '2016-01-01', deadline: '2016-12-31' }]);
  });
  test('the last month of each quarter', () => {
    expect(keys('trước ngày 15 tháng cuối quý')).toEqual(['2016-Q1', '2016-Q2', '2016-Q3', '2016-Q4']);
    expect(deadlines('trước ngày 15 tháng cuối quý')).toEqual(['2016-03-14', '2016-06-14', '2016-09-14', '2016-12-14']);
  });
  test('a day and a window of every year', () => {
    expect(times('trước 25/11 hằng năm')).toEqual([{ key: '2016', from: null, deadline: '2016-11-24' }]);
    expect(times('từ 15 tháng 5 đến 15 tháng 6 hằng năm')).toEqual([
      { key: '2016', from: '2016-05-15', deadline: '2016-06-15' },
    ]);
    expect(times('từ 15/12 đến 15/01 hằng năm')).toEqual([{ key: '2016', from: '2016-12-15', deadline: '2017-01-15' }]);
  });
  test('ISO weeks', () => {
    const weeks = times('hằng tuần');
    expect(weeks).toHaveLength(52);
    expect(weeks[0]).toEqual({ key: '2016-W01', from: '2016-01-04', deadline: '2016-01-10' });
    expect(keys('hằng tuần', 2020)).toHaveLength(53);
  });
});

test('what returns within a window keeps to it, and never vanishes', () => {
  expect(keys('hằng tháng, từ tháng 3 đến tháng 5/2016')).toEqual(['2016-03', '2016-04', '2016-05']);
  expect(keys('hằng tháng, từ tháng 3 đến tháng 5/2018')).toEqual([null]);
});

describe('unions', () => {
  test('keep their keys and are sorted by deadline', () => {
    expect(times('báo cáo 6 tháng, hằng năm').map(({ key, deadline }) => `${key} ${deadline}`)).toEqual([
      '2016-H1 2016-06-30',
      '2016 2016-12-31',
      '2016-H2 2016-12-31',
    ]);
  });
  test('two yearly days are told apart by month', () => {
    expect(keys('dịp 8/3 và 20/10 hằng năm')).toEqual(['2016-03', '2016-10']);
  });
  test('half-yearly days', () => {
    expect(times('trước ngày 15/6 và 15/12 hằng năm').map(({ key, deadline }) => `${key} ${deadline}`)).toEqual([
      '2016-H1 2016-06-14',
      '2016-H2 2016-12-14',
    ]);
  });
});
