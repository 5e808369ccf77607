import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { repository, run, temporaryFolder, workspace } from '../support/run.ts';

/** Writes a view as a workbook and reads it back: the rows of each sheet. */
async function sheetsOf(folder: string, ...command: readonly string[]) {
  const file = join(temporaryFolder(), 'bang.xlsx');
  const ran = await run(['-C', folder, ...command, '-o', file]);
  expect(ran).toMatchObject({ stdout: '' });
  const { sheets } = await readXlsx(readFileSync(file));
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

const shown = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) =>
    row
      .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? '')))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );

test('the plan as the table that staff know, with what was recorded', async () => {
  const sheets = await sheetsOf(workspace('year-half'), 'list', '--as-of', '2016-06-30');
  const text = sheets.map(({ name, rows }) => [`[${name}]`, ...shown(rows)].join('\n')).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('obligation-sheet.txt');
});

const HEADS = [
  'TT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời gian hoàn thành',
  'Hạn',
  'Trạng thái',
  'Số ngày trễ',
  'Sản phẩm/kết quả',
  'Ghi chú',
  'Ngày hoàn thành',
  'Văn bản minh chứng',
];

const next = workspace('next');

test.each([
  ['due', '--role', 'any'],
  ['overdue', '--month', '1'],
  ['next', '--plan', 'all'],
  ['agency', 'so-ldtbxh'],
])('%s %s %s has the same columns', async (...command) => {
  const [sheet, ...others] = await sheetsOf(next, ...command, '--as-of', '2016-06-10');
  expect(others).toEqual([]);
  expect(sheet?.rows).toContainEqual(HEADS);
});

test('the first column finds the obligation again, and the agency is known by its name', async () => {
  const folder = workspace('kinds');
  const [sheet] = await sheetsOf(folder, 'due', '--plan', '2017', '--expand', '--as-of', '2017-06-10');
  const data = JSON.parse(
    (await run(['-C', folder, 'due', '--plan', '2017', '--as-of', '2017-06-10', '--format', 'json'])).stdout,
  );
  const head = sheet?.rows.findIndex(([first]) => first === 'TT') ?? -1;
  const rows = sheet?.rows.slice(head + 1).filter((row) => row[1] !== null) ?? [];
  const told = rows.map(([id, title, agency]) => [id, title, agency].join(' ')).sort();
  const due = data.items.map((item: Record<string, string>) =>
    [
      item.occurrence ?? item.activity,
      item.title,
      item.agency ? item.agencyName : item.group ? `${item.agencyName} (chưa có danh sách)` : 'chưa nêu',
    ].join(' '),
  );
  expect(told).toEqual(due.sort());
  expect(told.some((text) => text.includes('@'))).toBe(true);
});

test('checklists of all have a sheet each, behind one that sums them up', async () => {
  const folder = workspace('year-half');
  const [overview, ...sheets] = await sheetsOf(folder, 'checklist', '--all', '--as-of', '2016-06-30');
  expect(shown(overview?.rows.slice(3, 5) ?? [])).toEqual([
    'Cơ quan | Số nhiệm vụ | Phối hợp | Quá hạn | Hạn gần nhất',
    'Ban Dân tộc tỉnh | 7 | 0 | 1 | 2016-12-04',
  ]);
  expect(overview?.rows.slice(4).map(([name]) => name)).toHaveLength(sheets.length);
  expect(sheets.at(-1)?.name).toBe('Chưa rõ cơ quan');
  const labour = sheets.find(({ name }) => name === 'Sở LĐTBXH');
  expect(labour?.rows[0]?.[0]).toContain('Sở Lao động - Thương binh và Xã hội');
  expect(
    shown(labour?.rows ?? []).filter((row) => row.includes('Sở Lao động - Thương binh và Xã hội phối hợp')),
  ).not.toEqual([]);
});

test('English heads for who asks for them', async () => {
  const [sheet] = await sheetsOf(repository, 'due', '--month', '6', '--lang', 'en', '--as-of', '2016-06-10');
  expect(sheet?.rows[3]).toEqual([
    'No.',
    'Task',
    'Lead agency',
    'Coordinating agencies',
    'Time of completion',
    'Deadline',
    'Status',
    'Days late',
    'Product/result',
    'Note',
    'Completed on',
    'Evidence',
  ]);
});
