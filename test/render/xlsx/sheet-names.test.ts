import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/render/xlsx/sheet-names.ts';
import { anyText } from '../any-text.ts';

test.each([
  [
    ['Sở Nội vụ', 'sở nội vụ', 'SỞ NỘI VỤ'],
    ['Sở Nội vụ', 'sở nội vụ (2)', 'SỞ NỘI VỤ (3)'],
  ],
  [
    ['a/b\\c[d]:e*f?', "'x'", ' '],
    ['a b c d e f', 'x', 'Trang'],
  ],
  [['Ủy ban nhân dân thành phố Lạng Sơn'], ['Ủy ban nhân dân thành phố Lạng']],
  [
    ['History', ''],
    ['History (2)', 'Trang'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
  [[`${'x'.repeat(30)}🎉`], ['x'.repeat(30)]],
])('%j become %j', (names, allowed) => {
  expect(sheetNames(names, 'Trang')).toEqual(allowed);
});

test('any names become names that a workbook allows, none of them twice', () => {
  fc.assert(
    fc.property(fc.array(anyText), (names) => {
      const allowed = sheetNames(names, 'Trang');
      expect(new Set(allowed.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of allowed) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});
