import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../src/import/read-cells.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { hasOffice, savedAs } from './office.ts';

const AS_OF = ['--as-of', '2016-06-30'];

async function rowsOf(file: string) {
  const cells = await readCells(readFileSync(file));
  return cells.ok ? cells.sheets.map(({ name, rows }) => ({ name, rows })) : cells.fault.reason;
}

describe.skipIf(!hasOffice)('a workbook that went through LibreOffice', () => {
  it('says what it said before', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.xlsx');
    const day = new Date('2016-06-20T00:00:00Z');
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          {
            name: 'Sở Nội vụ',
            rows: [
              ['Phụ lục', null, null],
              ['Mã', 'Ngày', 'Ghi chú'],
              ['II.1', day, 'hai\ndòng & <ba>'],
              [null, null, 12.5],
              ['=1+1', true, null],
            ],
            merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
            cells: new Map([
              ['2,3', { formula: '2+3', value: null }],
              ['3,3', { formula: '1/0', value: null }],
            ]),
          },
          { name: 'Trang hai', rows: [['một']], hidden: true },
        ],
      }),
    );
    const [saved = ''] = savedAs('xlsx', [file]);
    expect(await rowsOf(saved)).toEqual([
      {
        name: 'Sở Nội vụ',
        rows: [
          { row: 1, cells: ['Phụ lục'] },
          { row: 2, cells: ['Mã', 'Ngày', 'Ghi chú'] },
          { row: 3, cells: ['II.1', '2016-06-20', 'hai\ndòng & <ba>', '5'] },
          { row: 4, cells: ['', '', '12.5', ''], failed: [3] },
          { row: 5, cells: ['=1+1', 'TRUE'] },
        ],
      },
      { name: 'Trang hai', rows: [{ row: 1, cells: ['một'] }] },
    ]);
  });

  it('can be recorded from when it was handed out, filled in there and sent back', async () => {
    const cwd = workspace();
    const made = ['record', '--template', '--agency', 'so-noi-vu', ...AS_OF, '-o', 'a.xlsx'];
    await run(made, { cwd });
    const book = await openXlsx(readFileSync(join(cwd, 'a.xlsx')));
    const rows = book.sheets[0]?.rows ?? [];
    const [heads = [], row = []] = [rows.find(([id]) => id === 'Mã'), rows.find(([id]) => id === 'II.1')];
    const fill = (head: string, value: string | Date) => {
      row[heads.findIndex((cell) => String(cell).startsWith(head))] = value;
    };
    fill('Kết quả', 'hoàn thành');
    fill('Ngày', new Date('2016-06-20T00:00:00Z'));
    fill('Văn bản minh chứng', '215/BC-SNV');
    writeFileSync(join(cwd, 'a.xlsx'), await saveXlsx(book));
    const [typed = ''] = savedAs('xlsx', [join(cwd, 'a.xlsx')]);
    const { stdout, stderr } = await run(['record', '--from', typed, ...AS_OF, '--format', 'json'], { cwd });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).items).toMatchObject([
      { activity: 'II.1', agency: 'so-noi-vu', date: '2016-06-20', status: 'done', evidence: '215/BC-SNV' },
    ]);
  });

  it.each([
    ['ods', 'open-document'],
    ['xls', 'old-excel'],
    ['docx', 'no-workbook'],
  ])('is refused as .%s, in words that help', async (extension, reason) => {
    const folder = temporaryFolder();
    const file = join(folder, extension === 'docx' ? 'a.txt' : 'a.csv');
    writeFileSync(file, 'Mã,Ngày');
    const [saved = ''] = savedAs(extension, [file]);
    expect(await rowsOf(saved)).toBe(reason);
  });
});
