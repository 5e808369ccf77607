import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plainCode } from '../../src/render/plain-code.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Block, Cell, Row } from '../../src/view/document.ts';
import { anyDocument } from './any-document.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

const draw = (width: number, ...document: readonly Block[]) =>
  renderTerminal(viewOf(document), { width, colour: false });
const cells = (...each: readonly (Cell | string)[]): Row => ({
  kind: 'cells',
  cells: each.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
});

const due: Block = {
  kind: 'table',
  columns: [
    { head: 'HẠN', tight: true },
    { head: 'CÒN', tight: true, align: 'right' },
    { head: 'VIỆC' },
    { head: 'CƠ QUAN' },
  ],
  rows: [
    { kind: 'section', text: 'III. Tổ chức thực hiện' },
    cells(
      { text: '04/06/2016', note: 'trước ngày 5/6', tone: 'late' },
      { text: '-6', tone: 'late' },
      'Báo cáo sơ kết công tác vì sự tiến bộ của phụ nữ sáu tháng đầu năm 2016',
      { text: 'Các sở, ban, ngành; UBND các huyện, thành phố', note: '12/45' },
    ),
    cells('30/06/2016', '20', 'Rà soát quy hoạch', 'Sở Nội vụ'),
  ],
};

describe('exactly', () => {
  test('headings and paragraphs', async () => {
    expect(
      await draw(
        24,
        { kind: 'heading', level: 1, text: 'Kế hoạch năm 2016' },
        { kind: 'paragraph', text: 'Các nhiệm vụ có hạn\ntrong tháng 6/2016.' },
        { kind: 'paragraph', text: '' },
        { kind: 'heading', level: 3, text: 'Việc' },
        { kind: 'paragraph', text: 'Một.' },
      ),
    ).toBe(`Kế hoạch năm 2016
═════════════════

Các nhiệm vụ có hạn
trong tháng 6/2016.

Việc
Một.
`);
    expect(await draw(80)).toBe('');
  });

  test('a table with long texts at 80 columns', async () => {
    expect(await draw(80, due)).toBe(`HẠN             CÒN  VIỆC                                CƠ QUAN
────────────────────────────────────────────────────────────────────────────────
III. Tổ chức thực hiện
04/06/2016       -6  Báo cáo sơ kết công tác vì sự tiến  Các sở, ban, ngành;
trước ngày 5/6       bộ của phụ nữ sáu tháng đầu năm     UBND các huyện, thành
                     2016                                phố
                                                         12/45

30/06/2016       20  Rà soát quy hoạch                   Sở Nội vụ
`);
  });

  test('the same table stacked at 40 columns', async () => {
    expect(await draw(40, due)).toBe(`III. Tổ chức thực hiện
04/06/2016  (trước ngày 5/6)
  CÒN: -6
  VIỆC: Báo cáo sơ kết công tác vì sự
    tiến bộ của phụ nữ sáu tháng đầu năm
    2016
  CƠ QUAN: Các sở, ban, ngành; UBND các
    huyện, thành phố
    12/45

30/06/2016
  CÒN: 20
  VIỆC: Rà soát quy hoạch
  CƠ QUAN: Sở Nội vụ
`);
  });

  test('a table that fits unbroken is never stacked; numbers share lines where it must be', async () => {
    const tallies: Block = {
      kind: 'table',
      columns: [
        { head: 'Mã', tight: true },
        { head: 'Tên' },
        { head: 'Xong', tight: true, align: 'right' },
        { head: 'Trễ', tight: true, align: 'right' },
      ],
      rows: [cells('so-nv', 'Sở Nội vụ', '11', '2'), cells('hoi-lhpn', 'Hội Liên hiệp Phụ nữ', '4', '')],
    };
    expect(await draw(42, tallies)).toBe(`Mã        Tên                   Xong  Trễ
─────────────────────────────────────────
so-nv     Sở Nội vụ               11    2
hoi-lhpn  Hội Liên hiệp Phụ nữ     4
`);
    expect(await draw(30, tallies)).toBe(`so-nv
  Tên: Sở Nội vụ
  Xong: 11  Trễ: 2

hoi-lhpn
  Tên: Hội Liên hiệp Phụ nữ
  Xong: 4
`);
  });

  test('every script keeps its columns', async () => {
    const table: Block = {
      kind: 'table',
      columns: [{ head: 'Chữ' }, { head: 'Cột' }],
      rows: ['Tiếng Việt', 'Tiếng Việt'.normalize('NFD'), '中文', '🪿👨‍👩‍👧', 'ที่นี่', '\u001b[1mx'].map((text) =>
        cells(text, '|'),
      ),
    };
    const lines = (await draw(40, table)).trimEnd().split('\n').slice(2);
    expect(lines.map((line) => stringWidth(line.slice(0, -1)))).toEqual(lines.map(() => 12));
    expect(lines.at(-1)).toBe('\ufffd[1mx       |');
  });

  test('a column with nothing in it makes no line too wide', async () => {
    const table: Block = {
      kind: 'table',
      columns: [{ head: '' }, { head: '' }, { head: 'Chữ', tight: true }],
      rows: [cells('', '', 'x'.repeat(16))],
    };
    expect(await draw(22, table)).toBe(`      Chữ\n${'─'.repeat(22)}\n      ${'x'.repeat(16)}\n`);
    expect(await draw(21, table)).toBe(`${'x'.repeat(16)}\n`);
  });

  test('facts beside their labels, and under them when narrow', async () => {
    const facts: Block = {
      kind: 'facts',
      facts: [
        { label: 'Hạn', lines: [{ text: '04/06/2016', note: 'trước ngày 5/6' }] },
        { label: 'Phối hợp', lines: [{ text: 'Sở Nội vụ' }, { text: 'Hội Liên hiệp Phụ nữ tỉnh' }] },
        { label: 'Kết quả', lines: [] },
      ],
    };
    expect(await draw(32, facts)).toBe(`Hạn       04/06/2016
          trước ngày 5/6
Phối hợp  Sở Nội vụ
          Hội Liên hiệp Phụ nữ
          tỉnh
Kết quả
`);
    expect(await draw(20, facts)).toBe(`Hạn
  04/06/2016
  trước ngày 5/6
Phối hợp
  Sở Nội vụ
  Hội Liên hiệp Phụ
  nữ tỉnh
Kết quả
`);
  });

  test('a checklist', async () => {
    const checklist: Block = {
      kind: 'checklist',
      items: [
        {
          label: 'II.4.1',
          text: 'Tổ chức hội nghị tập huấn kỹ năng',
          checked: false,
          parts: ['Lập danh sách cán bộ tham dự'],
          notes: [
            { label: 'Hạn', text: '15/06/2016', tone: 'soon' },
            { label: 'Phối hợp', text: 'Sở Nội vụ; Hội Liên hiệp Phụ nữ' },
            { label: 'Số văn bản', text: '' },
          ],
        },
        { label: 'II.1', text: 'Rà soát', checked: true, parts: [], notes: [] },
      ],
    };
    expect(await draw(36, checklist)).toBe(`☐ II.4.1  Tổ chức hội nghị tập huấn
          kỹ năng
          ☐ Lập danh sách cán bộ
            tham dự
          Hạn: 15/06/2016
          Phối hợp: Sở Nội vụ; Hội
            Liên hiệp Phụ nữ
          Số văn bản:

☑ II.1    Rà soát
`);
    expect(await draw(20, checklist)).toBe(`☐ II.4.1
  Tổ chức hội nghị
  tập huấn kỹ năng
  ☐ Lập danh sách
    cán bộ tham dự
  Hạn: 15/06/2016
  Phối hợp: Sở Nội
    vụ; Hội Liên
    hiệp Phụ nữ
  Số văn bản:

☑ II.1
  Rà soát
`);
  });

  test('code is set in, shows its tabs and is never broken', async () => {
    const code: Block = {
      kind: 'code',
      caption: 'Viết như sau, mỗi khóa một dòng',
      text: '\nactivities:\n\n  - id: II.1\r\n\tlead: so-noi-vu \u001b[31m\n',
    };
    expect(await draw(20, code)).toBe(`Viết như sau, mỗi
khóa một dòng
    activities:

      - id: II.1
    →   lead: so-noi-vu \ufffd[31m
`);
    expect(await draw(20, { kind: 'code', text: '' })).toBe('');
    const coloured = await renderTerminal(viewOf([code]), { width: 20, colour: true });
    expect(coloured.split('\n')[0]).toBe('\u001b[2mViết như sau, mỗi\u001b[22m');
  });

  test('tones become colours', async () => {
    const coloured = (tone: NonNullable<Cell['tone']>) =>
      renderTerminal(viewOf([{ kind: 'paragraph', text: 'x', tone }]), { width: 40, colour: true });
    expect(await coloured('plain')).toBe('x\n');
    expect(await coloured('done')).toBe('\u001b[32mx\u001b[39m\n');
    expect(await coloured('late')).toBe('\u001b[31m\u001b[1mx\u001b[22m\u001b[39m\n');
    expect(await coloured('soon')).toBe('\u001b[33mx\u001b[39m\n');
    expect(await coloured('muted')).toBe('\u001b[2mx\u001b[22m\n');
    expect(await coloured('strong')).toBe('\u001b[1mx\u001b[22m\n');
  });
});

describe('whatever the texts', () => {
  const anyWidth = fc.integer({ min: 20, max: 130 });
  const signs = (text: string) => text.replace(/[\s─]/g, '');

  test('no line is too wide or ends in a blank; colour adds its own codes and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, anyWidth, async (document, width) => {
        const plain = await renderTerminal(viewOf(document), { width, colour: false });
        expect(plain === '' || plain.endsWith('\n')).toBe(true);
        // Lines of code, and they alone, may be longer.
        const code = document.flatMap((block) => (block.kind === 'code' ? plainCode(block.text).split('\n') : []));
        const asShown = code.map((line) => `    ${line.replaceAll('\t', '→   ')}`.trimEnd());
        for (const line of plain.split('\n')) {
          if (!asShown.includes(line)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trimEnd());
        }
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        const coloured = await renderTerminal(viewOf(document), { width, colour: true });
        expect(coloured.replace(/\u001b\[(?:1|2|22|31|32|33|39)m/g, '')).toBe(plain);
        expect(coloured).not.toMatch(/[ \t]$/m);
      }),
      { numRuns: 75 },
    );
  });

  test('a paragraph keeps all its words in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyWidth, async (text, width) => {
        expect(signs(await draw(width, { kind: 'paragraph', text }))).toBe(signs(plainText(text)));
      }),
    );
  });

  test('a table keeps all words of its cells in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText, { minLength: 1 }),
        anyText,
        fc.integer({ min: 72, max: 130 }),
        async (texts, note, width) => {
          const output = await draw(width, {
            kind: 'table',
            columns: [{ head: 'K', tight: true }, { head: 'Chữ' }],
            rows: texts.map((text) => cells('x', { text, note })),
          });
          const [, , ...body] = output.trimEnd().split('\n');
          expect(signs(body.map((line) => line.slice(3)).join(''))).toBe(
            signs(texts.map((text) => plainText(text) + plainText(note)).join('')),
          );
          expect(body.filter((line) => line.startsWith('x')).length).toBe(texts.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a table keeps its columns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), fc.integer({ min: 72, max: 130 }), async (texts, width) => {
        const output = await draw(width, {
          kind: 'table',
          columns: [{ head: 'Chữ' }, { head: 'Số', align: 'right' }, { head: '|' }],
          rows: texts.flatMap((text) => [cells(text, '5', '|'), cells('a', text, '|')]),
        });
        const rows = output.split('\n').filter((line) => line.endsWith('  |'));
        expect(rows.length).toBeGreaterThanOrEqual(2 * texts.length + 1);
        // Text and blanks apart: some letters take in a blank that follows them.
        const widths = rows.map((row) => row.split(/( {2,})/).reduce((sum, part) => sum + stringWidth(part), 0));
        expect(new Set(widths).size).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('a stacked row keeps all words of its cells in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, fc.integer({ min: 20, max: 71 }), async (name, text, note, width) => {
        const long = `${text} ${'dài '.repeat(30)}`;
        const output = await draw(width, {
          kind: 'table',
          columns: [{ head: 'K', tight: true }, { head: 'Chữ' }],
          rows: [cells(name, { text: long, note })],
        });
        expect(signs(output)).toBe(signs(`${plainText(name)}Chữ:${plainText(long)}${plainText(note)}`));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([120, 60])('5,000 rows at %i columns: one head, every row, one width', async (width) => {
  const rows = Array.from({ length: 5_000 }, (_, index) =>
    cells(`II.${index}`, `Việc số ${index}: rà soát quy hoạch cán bộ nữ của các sở, ban, ngành`, 'Sở Nội vụ'),
  );
  const columns = [{ head: 'MÃ', tight: true }, { head: 'VIỆC' }, { head: 'CƠ QUAN' }];
  const lines = (await draw(width, { kind: 'table', columns, rows })).trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('II.')).map((line) => line.split(' ')[0])).toEqual(
    rows.map((_, index) => `II.${index}`),
  );
  const heads = lines.filter((line) => line.startsWith('MÃ'));
  expect(heads.length).toBe(width === 120 ? 1 : 0);
  if (width === 120) expect(new Set(lines.slice(2).map((line) => line.indexOf('Sở Nội vụ'))).size).toBe(1);
});
