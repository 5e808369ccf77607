import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfMonth,
  formatPaperDate,
  formatVnDate,
  isIsoDate,
  isoDate,
  quarterOf,
  todayInVietnam,
  weekday,
} from '../../src/time/iso-date.ts';
import { parseDate } from '../../src/time/parse-date.ts';

describe('isIsoDate', () => {
  test.each(['2016-02-29', '1900-01-01', '2100-12-31'])('%s is a day', (text) => expect(isIsoDate(text)).toBe(true));
  test.each([
    '2016-02-30',
    '2015-02-29',
    '2016-2-1',
    '1899-12-31',
    '2101-01-01',
    '2016-13-01',
    '',
    '2016-06-01T00:00',
  ])('%j is none', (text) => expect(isIsoDate(text)).toBe(false));
});

test('isoDate refuses what the calendar lacks', () => {
  expect(isoDate(2016, 2, 29)).toBe('2016-02-29');
  expect(isoDate(2100, 2, 29)).toBeNull();
  expect(isoDate(2016, 4, 31)).toBeNull();
  expect(isoDate(2016, 0, 1)).toBeNull();
});

test('addDays crosses months, leap days and years', () => {
  expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
  expect(addDays('2018-03-01', -1)).toBe('2018-02-28');
  expect(addDays('2018-12-31', 1)).toBe('2019-01-01');
  // The clocks of New York, where the tests run, change on this night.
  expect(addDays('2016-03-13', 1)).toBe('2016-03-14');
});

test('endOfMonth, daysBetween, weekday, quarterOf, formatVnDate', () => {
  expect(endOfMonth('2016-02-01')).toBe('2016-02-29');
  expect(endOfMonth('2018-12-31')).toBe('2018-12-31');
  expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
  expect(daysBetween('2016-11-07', '2016-11-05')).toBe(-2);
  expect(weekday('2016-06-05')).toBe(0);
  expect(weekday('2018-09-05')).toBe(3);
  expect(['2016-01-01', '2016-03-31', '2016-04-01', '2016-12-31'].map(quarterOf)).toEqual([1, 1, 2, 4]);
  expect(formatVnDate('2016-06-04')).toBe('04/06/2016');
});

test('formatPaperDate: a nought before days below 10 and the first two months only', () => {
  expect(
    ['2016-04-05', '2016-02-20', '2016-01-01', '2016-03-31', '2016-10-09', '2016-12-31'].map(formatPaperDate),
  ).toEqual(['05/4/2016', '20/02/2016', '01/01/2016', '31/3/2016', '09/10/2016', '31/12/2016']);
});

test('the day turns at 17:00 UTC', () => {
  expect(todayInVietnam(Date.UTC(2016, 5, 10, 16, 59, 59))).toBe('2016-06-10');
  expect(todayInVietnam(Date.UTC(2016, 5, 10, 17, 0, 0))).toBe('2016-06-11');
});

describe('parseDate', () => {
  test.each(['2016-06-10', '10/6/2016', '10-6-2016', '10.6.2016', '10/06/2016', ' 10/6/2016 '])('%j', (text) =>
    expect(parseDate(text)).toBe('2016-06-10'));
  test('leading zeros', () => {
    expect(parseDate('01/02/2016')).toBe('2016-02-01');
    expect(parseDate('05.6.2016')).toBe('2016-06-05');
  });
  test.each([
    '31/4/2016',
    '29/2/2015',
    '2016-6-10',
    '10/6/16',
    '10/6-2016',
    '10/6',
    '',
    '10/6/2116',
    '2016-06-10x',
    '00/6/2016',
  ])('%j is refused', (text) => expect(parseDate(text)).toBeNull());
});
