import { expect, test } from 'vitest';
import { cellText } from '../../../src/render/xlsx/cell-text.ts';

test('what a spreadsheet would read as another character stays as it is written', () => {
  expect(cellText('a_x000D_b_x_xZZZZ_')).toBe('a_x005F_x000D_b_x_xZZZZ_');
});

test('a text longer than a cell ends with …', () => {
  expect(cellText('a'.repeat(32_767))).toHaveLength(32_767);
  expect(cellText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
  expect(cellText(`${'a'.repeat(32_765)}🎉🎉`)).toBe(`${'a'.repeat(32_765)}…`);
});
