import { expect, test } from 'vitest';
import { isoForm } from '../../src/time/iso-form.ts';
import { parseWhen } from '../../src/time/parse-when.ts';

test.each([
  ['tháng 6/2016', '2016-06'],
  ['tháng 4-5/2016', '2016-04/2016-05'],
  ['Quý III/2016', '2016-Q3'],
  ['Quý I - Quý III/2016', '2016-Q1/2016-Q3'],
  ['6 tháng đầu năm', '2016-H1'],
  ['trong năm 2016', '2016'],
  ['2016 - 2018', '2016/2018'],
  ['từ ngày 15/11 - 15/12/2016', '2016-11-15/2016-12-15'],
  ['ngày 20/10/2016', '2016-10-20'],
  ['dịp 8/3 và 20/10', '2016-03-08;2016-10-20'],
  ['trước ngày 5/6', '<2016-06-05'],
  ['trước 10/6 và trước 10/12', '<2016-06-10;<2016-12-10'],
  ['chậm nhất ngày 30/6', '<=2016-06-30'],
  ['từ nay đến hết năm', '2016-04-05/<=2016-12-31'],
  ['Tháng 8, 9/2018 và cập nhật hằng năm', '2018-08/2018-09 + FREQ=YEARLY'],
  ['đợt 1 trong tháng 5/2019, đợt 2 trong tháng 9/2019', '2019-05/2019-09 + 2019-05-31;2019-09-30'],
  ['từ tháng 3 đến tháng 12/2016', '2016-03/2016-12'],
  ['từ tháng 7/2016 đến tháng 12/2017', '2016-Q3/2017-Q4'],
  ['từ tháng 8 đến tháng 12/2016', '2016-08/2016-12'],
  ['từ ngày 01/6 đến ngày 15/6/2016', '2016-06-01/2016-06-15'],
  ['từ ngày 05/6 đến ngày 30/6/2016', '2016-06-05/2016-06-30'],
  ['hằng quý', null],
  ['khi có hướng dẫn', null],
  ['thường xuyên', null],
])('%s is %s', (text, form) => {
  const reading = parseWhen(text, { year: 2016, issued: '2016-04-05' });
  expect(reading.ok && isoForm(reading.window)).toBe(form);
});

test('a deadline whose day counts is written as it is read', () => {
  const inclusive = { beforeIncludesDay: true };
  const reading = parseWhen('trước ngày 5/6', { year: 2016, ...inclusive });
  expect(reading.ok && isoForm(reading.window, inclusive)).toBe('<2016-06-05');
});
