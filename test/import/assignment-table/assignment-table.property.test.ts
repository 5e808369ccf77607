import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssignmentTable } from '../../../src/import/assignment-table/read-assignment-table.ts';
import type { SourceCell, SourceTable } from '../../../src/import/source/source-document.ts';
import { NAMES, WHEN } from './made-table.ts';

const HEADS = [
  'TT',
  'Nội dung',
  'Cơ quan chủ trì',
  'Phối hợp',
  'Thời gian',
  'Sản phẩm',
  'Ghi chú',
  'Quý I',
  'Cơ quan chủ trì, phối hợp',
];
const CELLS = [
  '',
  '1',
  'I',
  'a',
  '-',
  'Sở Y tế',
  'Sở Y tế\nSở Nội vụ',
  '-nt-',
  '"',
  'x',
  'Quý II/2019',
  'I. CÔNG TÁC',
  'Mở lớp:\n- một\n- hai',
  'tiếp theo',
  'Chủ trì: ; phối hợp',
  '(chủ trì)',
  '||',
];

const cell: fc.Arbitrary<SourceCell> = fc.record({
  text: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 1, arbitrary: fc.constantFrom(...HEADS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')) },
  ),
  goesOn: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('right' as const, 'down' as const) },
  ),
});

/** A table whose heads are those of assignments more often than not; its rows need not have as many cells. */
const table: fc.Arbitrary<SourceTable> = fc
  .tuple(
    fc.shuffledSubarray(HEADS, { minLength: 1 }),
    fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
    fc.boolean(),
  )
  .map(([heads, rows, hasHeads]) => {
    const first = heads.map((text): SourceCell => ({ text, goesOn: null }));
    const all = hasHeads ? [first, ...rows] : rows;
    return { kind: 'table', line: 5, rows: all.map((cells, at) => ({ line: 5 + at, cells })) };
  });

describe('any table', () => {
  it('is none, or keeps each row once with all of its words', () => {
    let read = 0;
    fc.assert(
      fc.property(table, (source) => {
        const found = readAssignmentTable(source, NAMES, WHEN);
        if (!found) return;
        read += 1;
        expect(found.rows.map(({ line }) => line)).toEqual(source.rows.map(({ line }) => line));
        for (const [at, { text }] of found.rows.entries())
          for (const { text: words } of source.rows[at]?.cells ?? [])
            expect(text).toContain(words.replace(/\s+/g, ' ').trim());
        for (const { role, title } of found.rows) expect(role === 'work' && title === '').toBe(false);
      }),
      { numRuns: 150 },
    );
    expect(read).toBeGreaterThan(25);
  });

  it('says of each work the words of all its cells', () => {
    const words = ['Khảo sát', 'Sở Y tế', 'Sở Nội vụ', 'Quý II', 'Báo cáo', 'Gửi qua mạng', '120 triệu', 'Thủ tướng'];
    const heads = [
      'Nội dung',
      'Cơ quan chủ trì',
      'Phối hợp',
      'Thời gian',
      'Sản phẩm',
      'Ghi chú',
      'Kinh phí',
      'Cấp trình',
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          heads.map((_, at) => at),
          { minLength: 8 },
        ),
        (order) => {
          const row = (texts: readonly string[], line: number) => ({
            line,
            cells: order.map((at): SourceCell => ({ text: texts[at] ?? '', goesOn: null })),
          });
          const found = readAssignmentTable(
            { kind: 'table', line: 1, rows: [row(heads, 1), row(words, 2)] },
            NAMES,
            WHEN,
          );
          const { title, lead, coordinating, when, product, note } = found?.rows[1] ?? {};
          expect([title, lead?.map(({ text }) => text), coordinating?.map(({ text }) => text), when, product]).toEqual([
            'Khảo sát',
            ['Sở Y tế'],
            ['Sở Nội vụ'],
            'Quý II',
            'Báo cáo',
          ]);
          for (const rest of ['Gửi qua mạng', 'Kinh phí: 120 triệu', 'Cấp trình: Thủ tướng'])
            expect(note).toContain(rest);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a large table', () => {
  it('is read cell by cell, not by searching it again for each row', () => {
    const cells = (texts: readonly string[]) => texts.map((text): SourceCell => ({ text, goesOn: null }));
    const wide = Array.from({ length: 56 }, (_, at) => `Chỉ số ${at}`);
    const heads = cells(['TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm', 'Ghi chú', ...wide]);
    const rows = Array.from({ length: 1000 }, (_, at) => ({
      line: at + 2,
      cells: cells([String(at + 1), `Việc số ${at}`, 'Sở Y tế', 'Sở Nội vụ', 'Quý II', '', '', ...wide]),
    }));
    const found = readAssignmentTable(
      { kind: 'table', line: 1, rows: [{ line: 1, cells: heads }, ...rows] },
      NAMES,
      WHEN,
    );
    expect(found?.rows.filter(({ role }) => role === 'work')).toHaveLength(1000);
  });

  it.each([
    '; ',
    '- ',
    '. ',
    ': - a',
    '(chủ trì',
    'phối hợp ',
    'Sở Y tế ',
    '\n',
    '"',
    '1.',
    'và ',
    '–,',
  ])('a cell of many %j', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const cells = (texts: readonly string[]) => texts.map((cell): SourceCell => ({ text: cell, goesOn: null }));
    const rows = [
      cells(['TT', 'Nội dung', 'Chủ trì, phối hợp', 'Thời gian', 'Sản phẩm']),
      cells(['1', 'Việc', 'Sở Y tế', 'Quý I', '']),
      cells([text, `a${text}z`, `a${text}z`, `a${text}z`, `a${text}z`]),
    ];
    const found = readAssignmentTable(
      { kind: 'table', line: 1, rows: rows.map((row, at) => ({ line: at + 1, cells: row })) },
      NAMES,
      WHEN,
    );
    expect(found?.rows).toHaveLength(3);
  });
});
