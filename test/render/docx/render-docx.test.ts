import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { monthTables } from '../../../src/render/month-tables.ts';
import { plainDocument } from '../../../src/render/plain-document.ts';
import type { Block, Column, Row } from '../../../src/view/document.ts';
import { anyDocument } from '../any-document.ts';
import { checklist, letter, list, report } from './documents.ts';
import { expectInOrder } from './expect-in-order.ts';
import { elements, partsOf, readable, rootOf, wordBytes, wordRoot } from './word-file.ts';

describe('what stands in the file', () => {
  test.each(Object.entries({ letter, report, checklist, list }))('%s', async (name, document) => {
    await expect(readable(await wordRoot(...document))).toMatchFileSnapshot(`goldens/${name}.txt`);
  });

  test('of styles: headings of Word, the typeface and the language', async () => {
    const styles = rootOf(partsOf(await wordBytes(letter))['word/styles.xml'] ?? '');
    await expect(readable(styles)).toMatchFileSnapshot('goldens/styles-of-paper.txt');
  });

  test.each([
    [letter, 'V/v đôn đốc thực hiện Kế hoạch số 1/KH-BVSTBCPN'],
    [report, 'BÁO CÁO Kết quả hoạt động 6 tháng đầu năm 2016'],
    [list, 'Nhiệm vụ đến hạn'],
  ])('of properties: title %#, maker and day', async (document, title) => {
    const core = partsOf(await wordBytes(document))['docProps/core.xml'] ?? '';
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain('<dc:creator>vstbcpn</dc:creator>');
    expect(core.match(/>2016-06-10T00:00:00Z</g)).toHaveLength(2);
  });
});

describe('any document', () => {
  const textsOf = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    // A bar says nothing that its table does not say.
    return Object.entries(value).flatMap(([key, member]) =>
      ['kind', 'tone', 'ground', 'align', 'bar'].includes(key) ? [] : textsOf(member),
    );
  };
  /** What has a place in a document: of a timeline its table of months, of a row as many cells as there are columns. */
  const placed = (block: Block): Block => {
    if (block.kind !== 'table') return block;
    const whole = (row: Row): Row =>
      row.kind === 'cells' ? { ...row, cells: row.cells.slice(0, block.columns.length) } : row;
    return { ...block, rows: block.rows.map(whole) };
  };

  test('gives parts in the order of their schema that hold every word, in tables no wider than the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const parts = partsOf(await wordBytes(document));
        for (const part of Object.values(parts)) expectInOrder(rootOf(part));
        const root = rootOf(parts['word/document.xml'] ?? '');
        const told = elements(root, 'w:t').map(({ text }) => text);
        const missing = textsOf(plainDocument(monthTables(document).map(placed), 'file'))
          .flatMap((text) => text.split(/[ \n]+/))
          .filter((word) => word !== '' && !told.some((text) => text.includes(word)));
        expect(missing).toEqual([]);
        for (const grid of elements(root, 'w:tblGrid')) {
          const widths = elements(grid, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
          expect(widths.every((width) => width > 0)).toBe(true);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(14003);
        }
      }),
      { numRuns: 20 },
    );
  }, 20_000);

  test('takes nothing that people wrote for a command', async () => {
    const hostile = ['CURRENT', 'TOTAL_PAGES', '{dash-0}', '{\u2066dash-0}', '<w:br/>&amp;', ']]>', '\ufffe\uffff'];
    const root = await wordRoot(
      ...hostile.map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'facts', facts: [{ label: 'a', lines: hostile.map((text) => ({ text })) }] },
      { kind: 'checklist', items: [{ label: '', text: 'CURRENT', checked: true, parts: hostile, notes: [] }] },
    );
    const shown = hostile.map((text) => text.replace(/[\u2066\ufffe\uffff]/g, '\ufffd'));
    expect(elements(root, 'w:t').map(({ text }) => text)).toEqual([...shown, 'a:', ...shown, 'CURRENT', ...shown]);
    expect(elements(root, 'w:instrText')).toEqual([]);
  });
});

describe('the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('come out on another day, in another time zone', async () => {
    const at = (now: string, place: string) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
      process.env.TZ = place;
      return wordBytes(report);
    };
    const first = await at('2016-06-10T03:00:00Z', 'Asia/Ho_Chi_Minh');
    expect(await at('2031-12-31T23:59:59Z', 'America/New_York')).toEqual(first);
  });
});

describe('pages', () => {
  /** Which way the pages of each part lie. Those of any part are counted from one, whose number is not shown. */
  const pagesOf = async (...document: readonly Block[]) =>
    elements(await wordRoot(...document), 'w:sectPr').map((section) => {
      const [size] = elements(section, 'w:pgSz');
      const [number] = elements(section, 'w:pgNumType');
      expect(number?.attributes['w:start']).toBe('1');
      expect(elements(section, 'w:titlePg')).toHaveLength(1);
      return size?.attributes['w:orient'];
    });
  const columns = (count: number): readonly Column[] =>
    Array.from({ length: count }, (_, index) => ({ head: `Cột thứ ${index + 1}` }));
  const wide: Block = {
    kind: 'table',
    columns: columns(9),
    rows: [{ kind: 'cells', cells: columns(9).map(() => ({ text: 'Tham mưu ban hành Kế hoạch của cơ quan' })) }],
  };
  const heading: Block = { kind: 'heading', level: 1, text: 'Tiêu đề' };

  test('lie where a table needs it, but not under a letterhead', async () => {
    expect(await pagesOf(heading, wide)).toEqual(['landscape']);
    expect(await pagesOf(...letter, wide)).toEqual(['portrait', 'landscape']);
    expect(await pagesOf(letter[0] as Block, wide)).toEqual(['portrait']);
  });

  test('stand where a table has a few short rows', async () => {
    const few: Block = {
      kind: 'table',
      columns: [{ head: 'HẠN', tight: true }, { head: 'MÃ', tight: true }, ...columns(3)],
      rows: [
        {
          kind: 'cells',
          cells: ['04/06/2016 T7', 'III.3.a', ...Array(3).fill('Nộp báo cáo sơ kết')].map((text) => ({ text })),
        },
      ],
    };
    expect(await pagesOf(heading, few)).toEqual(['portrait']);
  });

  test('of each paper and of each annex are apart', async () => {
    expect(await pagesOf(...letter, { kind: 'page-break' }, ...letter)).toHaveLength(4);
    expect(await pagesOf(heading, heading)).toHaveLength(2);
  });

  test('are there where nothing is', async () => {
    expect(await pagesOf()).toHaveLength(1);
    expect(await pagesOf({ kind: 'page-break' })).toHaveLength(1);
  });
});

describe('tables', () => {
  const table = (...rows: readonly Row[]): Block => ({
    kind: 'table',
    columns: [{ head: 'Mã', tight: true }, { head: 'Nhiệm vụ' }],
    rows,
  });
  const row = (text: string): Row => ({ kind: 'cells', cells: [{ text: 'II.3.a' }, { text }] });

  test('keep their rows whole, save those that would leave a page empty', async () => {
    const root = await wordRoot(table(row('ngắn'), row('dài '.repeat(400))));
    const kept = elements(root, 'w:tr').map((each) => elements(each, 'w:cantSplit')[0]?.attributes['w:val'] ?? null);
    expect(kept).toEqual([null, null, 'false']);
  });

  test('that are too wide for a page give most of it to what has most to say', async () => {
    const months = Array.from({ length: 30 }, (_, index) => ({ head: `${index + 1}/ 2016`, tight: true }));
    const cells = [
      { text: 'Tham mưu ban hành Kế hoạch của cơ quan, địa phương' },
      ...months.map(() => ({ text: '░◆' })),
    ];
    const root = await wordRoot({
      kind: 'table',
      columns: [{ head: 'Nhiệm vụ' }, ...months],
      rows: [{ kind: 'cells', cells }],
    });
    const [text = 0, ...others] = elements(root, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(others).toHaveLength(30);
    expect(text).toBeGreaterThan(2 * Math.max(...others));
  });

  test('put the head of a narrow column on two lines, and are read at full size where they are short', async () => {
    const cells = ['1', 'Việc', 'Sở Nội vụ', '31/3/2016', 'quá hạn 92 ngày'].map((text) => ({ text }));
    const heads = ['Nội dung nhiệm vụ', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Tình hình thực hiện'];
    const root = await wordRoot({
      kind: 'table',
      columns: [{ head: 'Số ngày quá\u00a0hạn', tight: true }, ...heads.map((head) => ({ head }))],
      rows: [{ kind: 'cells', cells }],
    });
    const [days] = elements(root, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    // 12 points; "quá hạn" in bold takes 860 twips, the whole head 1750.
    expect(new Set(elements(root, 'w:sz').map(({ attributes }) => attributes['w:val']))).toEqual(new Set(['24']));
    expect(days).toBeGreaterThan(950);
    expect(days).toBeLessThan(1250);
  });

  test('that follow each other do not touch', async () => {
    const root = await wordRoot(table(), table());
    const [body] = elements(root, 'w:body');
    const names = body?.children.map((child) => ('name' in child ? child.name : ''));
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });
});
