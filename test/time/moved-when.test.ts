import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movedWhen } from '../../src/time/moved-when.ts';
import { parseWhen } from '../../src/time/parse-when.ts';

const in2016 = { year: 2016, issued: '2016-04-05' };

describe('a time a year later', () => {
  it.each([
    ['trong tháng 6/2016', 'trong tháng 6/2017'],
    ['Quý III-IV/2016', 'Quý III-IV/2017'],
    ['từ tháng 10/2016 đến hết tháng 3/2017', 'từ tháng 10/2017 đến hết tháng 3/2018'],
    ['từ ngày 15/11 - 15/12/2016', 'từ ngày 15/11 - 15/12/2017'],
    ['trong năm học 2016-2017', 'trong năm học 2017-2018'],
    ['tháng 6/16', 'tháng 6/17'],
    ['2016-11-15/2016-12-15', '2017-11-15/2017-12-15'],
    ['<2016-06-05', '<2017-06-05'],
    ['2016-03-08;2016-06-28', '2017-03-08;2017-06-28'],
    ['Quý II/2016 (thuộc Chương trình giai đoạn 2016-2020)', 'Quý II/2017 (thuộc Chương trình giai đoạn 2016-2020)'],
    [
      'tháng 5/2016 theo Quyết định số 12/QĐ-UBND ngày 03/02/2016',
      'tháng 5/2017 theo Quyết định số 12/QĐ-UBND ngày 03/02/2016',
    ],
    ['từ năm 2016 đến năm 2018', 'từ năm 2017 đến năm 2019'],
    ['ngày 29/2/2016', 'ngày 28/2/2017'],
    ['ngày 29 tháng 02 năm 2016', 'ngày 28 tháng 02 năm 2017'],
    ['ngày 29/2', 'ngày 28/2'],
    ['2016-02-29', '2017-02-28'],
    ['tháng 02/2016', 'tháng 02/2017'],
    // Left to the year of the plan that they stand in.
    ['trước ngày 5/6', 'trước ngày 5/6'],
    ['Quý IV', 'Quý IV'],
    ['hằng quý', 'hằng quý'],
    ['thường xuyên', 'thường xuyên'],
    ['khi có hướng dẫn của Trung ương', 'khi có hướng dẫn của Trung ương'],
    ['trước ngày 15/01 năm sau', 'trước ngày 15/01 năm sau'],
  ])('%s', (before, after) => {
    expect(movedWhen(before, in2016, 1)).toBe(after);
  });

  it.each([
    'giai đoạn 2016-2020',
    'nhiệm kỳ 2016-2021',
    'ngày 31/4/2016',
    'trước ngày 29/2/2016',
    'trước Tết âm lịch 2016',
  ])('is left to a person: %s', (text) => {
    expect(movedWhen(text, in2016, 1)).toBeNull();
  });

  it('keeps the days of the month where only one of the years is a leap year', () => {
    expect(movedWhen('ngày 28/02/2015', { year: 2015 }, 1)).toBe('ngày 28/02/2016');
    expect(movedWhen('cuối tháng 2/2015', { year: 2015 }, 1)).toBe('cuối tháng 2/2016');
    expect(movedWhen('ngày 29/02/2012', { year: 2012 }, 4)).toBe('ngày 29/02/2016');
  });

  it('means the same days of the later year, whatever practice plans write', () => {
    const rows = readFileSync(join(import.meta.dirname, '../import/evalset/times.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    let moved = 0;
    for (const [text = '', asked = ''] of rows.map((row) => row.split('\t'))) {
      const context = { year: Number(asked) || Number(/\d{4}/.exec(text)?.[0] ?? 2018), issued: '2018-03-05' };
      const after = movedWhen(text, context, 1);
      if (after === null) continue;
      const [first, second] = [
        parseWhen(text, context),
        parseWhen(after, { year: context.year + 1, issued: '2019-03-05' }),
      ];
      if (!first.ok || !second.ok) throw new Error(text);
      const later = (day: string | null) =>
        day && `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28');
      expect([text, second.window.from, second.window.to]).toEqual([
        text,
        later(first.window.from),
        later(first.window.to),
      ]);
      expect(after.replace(/\d+/g, '')).toBe(text.replace(/\d+/g, ''));
      moved += 1;
    }
    expect(moved).toBeGreaterThan(95);
  });
});
