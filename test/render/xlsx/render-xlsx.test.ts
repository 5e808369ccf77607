import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/render/plain-text.ts';
import { renderXlsx } from '../../../src/render/xlsx/render-xlsx.ts';
import type { Block } from '../../../src/view/document.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from '../../../src/view/sheet.ts';
import { anyDocument } from '../any-document.ts';
import { anyText } from '../any-text.ts';
import { viewOf } from '../view-of.ts';
import { options, partsOf, sheetsView, tasks, valuesOf } from './sheet-of.ts';

test('the parts of a workbook are what they were', async () => {
  const parts = await partsOf(sheetsView(tasks, { ...tasks, name: "Sở 'Nội vụ'", title: [], notes: [] }));
  const shown = [...parts].map(([name, xml]) => `=== ${name}\n${xml.replaceAll('><', '>\n<')}\n`);
  await expect(shown.join('\n')).toMatchFileSnapshot('workbook-parts.txt');
});

test('days are days, numbers are numbers, and every text is a text', async () => {
  const [sheet] = await valuesOf(sheetsView(tasks));
  expect(sheet?.rows.slice(3)).toEqual([
    ['TT', 'Nội dung nhiệm vụ', 'Hạn', 'Trạng thái', 'Số ngày trễ', 'Ngày hoàn thành'],
    ['II. Nội dung hoạt động', null, null, null, null, null],
    ['II.1', expect.stringContaining('Rà soát'), new Date('2016-06-04T00:00:00Z'), 'quá hạn', 6, null],
    ['II.2', '=1+1', null, 'đã hoàn thành', null, new Date('2016-05-31T00:00:00Z')],
    ['II.3', '#N/A', null, 'trong hạn', null, null],
    [null, null, null, null, null, null],
    ['Ghi kết quả vào cột Ngày hoàn thành.', null, null, null, null, null],
  ]);
});

test('a day that no workbook can count stands as it is written', async () => {
  const columns: readonly SheetColumn[] = [{ head: 'Hạn', width: 11, kind: 'day' }];
  const days = ['1900-02-28', '1900-03-01', '9999-12-31', 'ngày 5'];
  const rows = days.map((value): SheetRow => ({ kind: 'cells', cells: [{ value }] }));
  const [sheet] = await valuesOf(sheetsView({ name: 'x', title: [], columns, rows }));
  expect(sheet?.rows.flat()).toEqual([
    'Hạn',
    '1900-02-28',
    new Date('1900-03-01T00:00:00Z'),
    new Date('9999-12-31T00:00:00Z'),
    'ngày 5',
  ]);
});

test('words that a workbook cannot offer are not offered', async () => {
  const offered = async (...choices: string[]) => {
    const columns = [{ head: 'x', width: 9, kind: 'text', choices }] as const;
    const parts = await partsOf(sheetsView({ ...tasks, columns }));
    return /<formula1>(.*?)<\/formula1>/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1] ?? null;
  };
  expect(await offered('có', 'không')).toBe('"có,không"');
  expect(await offered('có, rồi', 'không')).toBeNull();
  expect(await offered('"có"')).toBeNull();
  expect(await offered('a'.repeat(255))).toBe(`"${'a'.repeat(255)}"`);
  expect(await offered('a'.repeat(256))).toBeNull();
});

test('has nothing in it of the moment in which it was made', async () => {
  const first = await renderXlsx(sheetsView(tasks), options);
  const again = await renderXlsx(sheetsView(tasks), options);
  expect(again).toEqual(first);
  const core = (await partsOf(sheetsView(tasks))).get('docProps/core.xml') ?? '';
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2016-06-10T00:00:00Z', '2016-06-10T00:00:00Z']);
});

test('a view without sheets gives one for each table, and its lines', async () => {
  const sheets = await valuesOf(
    viewOf([
      { kind: 'heading', level: 1, text: 'Tiến độ' },
      { kind: 'paragraph', text: 'Đã hoàn thành 1/2' },
      {
        kind: 'table',
        columns: [{ head: 'Mục' }, { head: 'Số', align: 'right' }],
        rows: [
          { kind: 'section', text: 'II. Nội dung' },
          { kind: 'cells', cells: [{ text: 'Sở Nội vụ', note: 'chủ trì' }, { text: '12' }] },
        ],
      },
      { kind: 'heading', level: 2, text: 'Cơ quan' },
      { kind: 'table', columns: [{ head: 'Tên' }], rows: [{ kind: 'cells', cells: [{ text: '007' }] }] },
      { kind: 'paragraph', text: 'Hết.' },
    ]),
  );
  expect(sheets).toEqual([
    {
      name: 'Tiến độ',
      rows: [
        ['Tiến độ', null],
        ['Đã hoàn thành 1/2', null],
        [null, null],
        ['Mục', 'Số'],
        ['II. Nội dung', null],
        ['Sở Nội vụ\nchủ trì', 12],
      ],
    },
    { name: 'Cơ quan', rows: [['Cơ quan'], [null], ['Tên'], ['007'], [null], ['Hết.']] },
  ]);
});

test('many lines have a sheet of their own, so that a table can be scrolled under its head', async () => {
  const paragraphs = Array.from({ length: 8 }, (_, i) => ({ kind: 'paragraph' as const, text: `dòng ${i}` }));
  const table = { kind: 'table' as const, columns: [{ head: 'Mục' }], rows: [] };
  const part = { kind: 'heading' as const, level: 2 as const, text: 'Kết quả' };
  const sheets = await valuesOf(
    viewOf([{ kind: 'heading', level: 1, text: 'Báo cáo' }, ...paragraphs, part, table, ...paragraphs]),
  );
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Báo cáo', 10],
    ['Kết quả', 3],
    ['Kết quả (2)', 9],
  ]);
});

test('a text for which a row cannot be tall enough has a wider column', async () => {
  const names = (count: number) => ({ value: Array.from({ length: count }, (_, i) => `Sở số ${i}`).join('; ') });
  const xmlOf = async (count: number) => {
    const column = { head: 'Phối hợp', width: 19, kind: 'text' } as const;
    const rows: SheetRow[] = [{ kind: 'cells', cells: [names(count)] }];
    const parts = await partsOf(sheetsView({ name: 'A', title: [], columns: [column], rows }));
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    return [/ width="(\d+)"/, / r="2" ht="(\d+)"/].map((found) => Number(found.exec(xml)?.[1]));
  };
  expect((await xmlOf(5))[0]).toBe(19);
  const [width = 0, height = 0] = await xmlOf(200);
  expect(width).toBeGreaterThan(19);
  expect(height).toBeLessThan(409);
});

test('a letter is a sheet called as whom it goes to', async () => {
  const letter = (...names: string[]): Block[] => [
    { kind: 'addressee', label: 'Kính gửi:', names },
    ...Array.from({ length: 6 }, (_, i) => ({ kind: 'paragraph' as const, text: `dòng ${i}` })),
    { kind: 'table', columns: [{ head: 'TT' }], rows: [] },
  ];
  const sheets = await valuesOf(viewOf([...letter('Sở Nội vụ'), ...letter('Sở Y tế')]));
  expect(sheets.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Sở Nội vụ (2)', 'Sở Y tế', 'Sở Y tế (2)']);
  const [many] = await valuesOf(viewOf(letter('Sở Nội vụ;', 'Sở Y tế.')));
  expect(many?.rows[1]).toEqual(['Kính gửi: Sở Nội vụ; Sở Y tế.']);
});

const tone = fc.constantFrom('plain', 'done', 'late', 'soon', 'muted', 'strong');
const cell: fc.Arbitrary<SheetCell> = fc.record(
  {
    value: fc.oneof(anyText, fc.constantFrom(null, 0, -6, 1e9, '2016-06-04', '_x000D_', '_x005F_', '#REF!', "'a")),
    tone,
  },
  { requiredKeys: ['value'] },
);
const column: fc.Arbitrary<SheetColumn> = fc.record(
  {
    head: anyText,
    width: fc.integer({ min: 1, max: 60 }),
    kind: fc.constantFrom('text', 'day', 'number'),
    align: fc.constantFrom('left', 'center', 'right'),
    choices: fc.array(anyText, { maxLength: 3 }),
    toFill: fc.constant(true),
    tones: fc.array(fc.record({ text: anyText, tone }), { maxLength: 2 }),
  },
  { requiredKeys: ['head', 'width', 'kind'] },
);
const sheet: fc.Arbitrary<Sheet> = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) =>
  fc.record({
    name: anyText,
    title: fc.array(anyText, { maxLength: 2 }),
    columns: fc.constant(columns),
    rows: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('cells'), cells: fc.array(cell, { maxLength: columns.length }) }),
        fc.record({ kind: fc.constant('section'), text: anyText }),
      ),
      { maxLength: 4 },
    ),
  }),
);

test('any sheets give parts that can be parsed, and are read back as they were', async () => {
  const shown = ({ kind }: SheetColumn, value: SheetCell['value'] | undefined) => {
    if (typeof value !== 'string') return value ?? null;
    if (kind === 'day' && value === '2016-06-04') return new Date('2016-06-04T00:00:00Z');
    return plainText(value) || null;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const view = sheetsView(...sheets);
      for (const xml of (await partsOf(view)).values()) parseXml(xml);
      const read = await valuesOf(view);
      expect(new Set(read.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
      for (const [i, { title, columns, rows }] of sheets.entries()) {
        const first = title.length === 0 ? 1 : title.length + 2;
        const expected = rows.map((row) =>
          columns.map((each, at) =>
            row.kind === 'cells'
              ? shown(each, row.cells[at]?.value)
              : at === 0
                ? shown({ ...each, kind: 'text' }, row.text)
                : null,
          ),
        );
        expect(read[i]?.rows.slice(first, first + rows.length)).toEqual(expected);
      }
    }),
    { numRuns: 30 },
  );
});

test('any document gives parts that can be parsed', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      for (const xml of (await partsOf(viewOf(document))).values()) parseXml(xml);
    }),
    { numRuns: 30 },
  );
});
