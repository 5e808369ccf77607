import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barCells } from '../../src/render/bar.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { Block, Cell } from '../../src/view/document.ts';
import { viewOf } from './view-of.ts';

const bar = (done: number, late: number, open: number, rest: number): Cell => ({
  text: `${done}/${done + late + open + rest}`,
  bar: [
    { count: done, tone: 'done', label: 'xong' },
    { count: late, tone: 'late', label: 'quá hạn' },
    { count: open, tone: 'plain', label: 'trong hạn' },
    { count: rest, tone: 'muted', label: 'chưa đến kỳ' },
  ],
});
const table: Block = {
  kind: 'table',
  columns: [
    { head: 'MỤC', clip: true },
    { head: 'TIẾN ĐỘ' },
    { head: 'QUÁ HẠN NHIỀU NGÀY', tight: true, align: 'right' },
  ],
  rows: [
    ['Sở Một', bar(10, 5, 5, 20), '5'],
    ['Các phòng thuộc Ủy ban nhân dân, các xã, phường', bar(0, 1, 0, 399), '1'],
    ['Hội Ba', bar(0, 0, 0, 0), ''],
    ['Sở Hai', bar(3, 0, 0, 0), ''],
  ].map(([name, cell, late]) => ({
    kind: 'cells' as const,
    cells: [{ text: String(name) }, cell as Cell, { text: String(late) }],
  })),
};
const draw = (width: number, colour = false) => renderTerminal(viewOf([table]), { width, colour });

describe('bars', () => {
  it('stand before their texts, one beginning and one length for all', async () => {
    expect(await draw(80)).toBe(`MỤC                                      TIẾN ĐỘ                   QUÁ HẠN NHIỀU
                                                                            NGÀY
────────────────────────────────────────────────────────────────────────────────
Sở Một                                   ████▒▒░░········· 10/40               5
Các phòng thuộc Ủy ban nhân dân, các…    ▒················ 0/400               1
Hội Ba                                                     0/0
Sở Hai                                   █████████████████ 3/3

█ xong  ▒ quá hạn  ░ trong hạn  · chưa đến kỳ
`);
  });

  it('are shorter where there is less room, and names that may be clipped are', async () => {
    expect(await draw(44)).toBe(`MỤC                     TIẾN ĐỘ          QUÁ
                                         HẠN
                                       NHIỀU
                                        NGÀY
────────────────────────────────────────────
Sở Một                  ██▒░··· 10/40      5
Các phòng thuộc Ủy…     ▒······ 0/400      1
Hội Ba                          0/0
Sở Hai                  ███████ 3/3

█ xong  ▒ quá hạn  ░ trong hạn
· chưa đến kỳ
`);
  });

  it('stand after their heads where the table is stacked', async () => {
    expect(await draw(36)).toBe(`Sở Một
  TIẾN ĐỘ: █████▒▒░░·········· 10/40
  QUÁ HẠN NHIỀU NGÀY: 5

Các phòng thuộc Ủy ban nhân dân, các
xã, phường
  TIẾN ĐỘ: ▒·················· 0/400
  QUÁ HẠN NHIỀU NGÀY: 1

Hội Ba
  TIẾN ĐỘ: 0/0

Sở Hai
  TIẾN ĐỘ: ████████████████████ 3/3

█ xong  ▒ quá hạn  ░ trong hạn
· chưa đến kỳ
`);
  });

  it('have the colour of their tones, and the same signs with it', async () => {
    const coloured = await draw(80, true);
    expect(coloured).toContain('\u001b[32m████\u001b[39m\u001b[31m\u001b[1m▒▒\u001b[22m\u001b[39m░░\u001b[2m··');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await draw(80));
  });

  it('are left out of other formats, which have the text', async () => {
    const text = await renderMarkdown(viewOf([table]));
    expect(text).toContain('Các phòng thuộc Ủy ban nhân dân, các xã, phường');
    expect(text).toContain('10/40');
    expect(text).not.toMatch(/[█▒░]/);
  });

  it('share their width fairly: nothing that is there is invisible, nothing else is seen', () => {
    const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(1000)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 6, max: 40 }), (parts, width) => {
        const cells = barCells(parts, width);
        const total = parts.reduce((sum, count) => sum + count, 0);
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total === 0 ? 0 : width);
        for (const [index, count] of parts.entries()) {
          expect((cells[index] ?? 0) > 0).toBe(count > 0);
          // Off by what the smallest were given so that they are seen.
          if (count > 0) expect(Math.abs((cells[index] ?? 0) - (count * width) / total)).toBeLessThan(parts.length);
        }
      }),
    );
  });
});
