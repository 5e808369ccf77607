import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMN_GAP, columnWidths } from '../../src/render/column-widths.ts';
import type { Column, Row } from '../../src/view/document.ts';

const row = (...texts: readonly string[]): Row => ({ kind: 'cells', cells: texts.map((text) => ({ text })) });

test('a table that fits gets what it asks for', () => {
  expect(columnWidths([{ head: 'Mã' }, { head: 'Việc' }], [row('II.3.a', 'báo cáo')], 80)).toEqual([6, 7]);
});

test('a tight column is kept whole, the others share the rest by content', () => {
  const columns: Column[] = [{ head: 'Hạn', tight: true }, { head: 'Việc' }, { head: 'Cơ quan' }];
  const rows = [row('04/06/2016', 'việc '.repeat(40).trim(), 'sở '.repeat(20).trim())];
  const [tight, most, less] = columnWidths(columns, rows, 80) ?? [];
  expect(tight).toBe(10);
  expect(most).toBeGreaterThan(less ?? 0);
  expect(10 + (most ?? 0) + (less ?? 0)).toBe(80 - 2 * COLUMN_GAP);
});

test('a note under a tight column is broken between its words, never inside one', () => {
  const columns: Column[] = [{ head: 'Hạn', tight: true }, { head: 'Việc' }];
  const rows: Row[] = [
    { kind: 'cells', cells: [{ text: '04/06/2016', note: 'kỳ II.5@2016-06-09' }, { text: 'việc '.repeat(40).trim() }] },
  ];
  expect(columnWidths(columns, rows, 80)?.[0]).toBe('II.5@2016-06-09'.length);
});

test('a column with little in it takes no more than that, and the rest goes to the others', () => {
  const rows = [row('a b', 'việc '.repeat(40).trim())];
  expect(columnWidths([{ head: 'X' }, { head: 'Y' }], rows, 72)).toEqual([3, 67]);
});

test('what cannot fit unbroken does not fit', () => {
  const wide = 'x'.repeat(30);
  expect(
    columnWidths(
      [
        { head: 'A', tight: true },
        { head: 'B', tight: true },
      ],
      [row(wide, wide)],
      61,
    ),
  ).toBeNull();
  expect(
    columnWidths(
      [
        { head: 'A', tight: true },
        { head: 'B', tight: true },
      ],
      [row(wide, wide)],
      62,
    ),
  ).toEqual([30, 30]);
});

test('widths always fit, and keep tight texts whole', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', ' ', 'ệ'), maxLength: 90 }), {
    minLength: 5,
    maxLength: 5,
  });
  const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(flags, fc.array(texts, { maxLength: 6 }), fc.integer({ min: 20, max: 200 }), (tights, rows, width) => {
      const columns = tights.map((tight) => ({ head: 'Đầu', tight }));
      const widths = columnWidths(
        columns,
        rows.map((each) => row(...each)),
        width,
      );
      if (widths === null) return;
      expect(widths.reduce((sum, each) => sum + each, COLUMN_GAP * (widths.length - 1))).toBeLessThanOrEqual(width);
      widths.forEach((each, index) => {
        const longest = Math.max(3, ...rows.map((cells) => cells[index]?.length ?? 0));
        expect(each).toBeGreaterThanOrEqual(tights[index] ? longest : Math.min(12, longest));
      });
    }),
    { numRuns: 250 },
  );
});
