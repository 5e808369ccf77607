import { expect, test } from 'vitest';
import { textWidth } from '../../../src/render/text-width.ts';
import { lineCount } from '../../../src/render/xlsx/line-count.ts';
import { columnWidth } from '../../../src/render/xlsx/row-height.ts';

test.each([
  ['', 0],
  ['0123456789', 5],
  ['mmmm', 4 * 0.778],
  ['Ễ', 0.611],
  ['Ễ'.normalize('NFD'), 0.611],
  ['đ', 0.5],
  ['中文', 2],
])('%j is %d type sizes wide', (text, width) => {
  expect(textWidth(text)).toBeCloseTo(width, 6);
});

test.each([
  ['', 10, 1],
  ['một dòng', 10, 1],
  ['một\nhai\nba', 10, 3],
  ['0000 0000 0000', 4.25, 2],
  ['0000 0000 0000', 4.2, 3],
  ['0000-0000', 2.4, 2],
  ['0'.repeat(20), 5, 2],
  ['0'.repeat(21), 5, 3],
  ['00 00000000000', 5, 3],
])('%j in a room of %d takes %d lines', (text, room, lines) => {
  expect(lineCount(text, room)).toBe(lines);
});

test.each([
  ['TT', 9, 9],
  ['Ngày (ngày/tháng/năm)', 9, 17],
  ['a'.repeat(200), 9, 30],
])('a column with the head %j is not too narrow for its words', (head, width, wide) => {
  expect(columnWidth({ head, width }, [])).toBe(wide);
});
