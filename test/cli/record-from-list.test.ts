import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

/** Every list of obligations that the program writes as a workbook. */
const LISTS = ['due', 'due --role any --expand', 'list', 'overdue', 'next', 'agency so-noi-vu', 'checklist --all'];

/** Writes a list, lets somebody fill in cells of the row of an id, and reads it back. */
async function filledIn(
  cwd: string,
  list: string,
  id: string,
  fill: Readonly<Record<string, string | Date>>,
  more: readonly string[] = [],
) {
  const file = join(cwd, 'list.xlsx');
  await run([...list.split(' '), '--as-of', '2016-06-10', '-o', file, '--force'], { cwd });
  const book = await openXlsx(readFileSync(file));
  for (const { rows } of book.sheets) {
    const heads = rows.find((row) => row.includes('TT')) ?? [];
    const row = rows.find(([first]) => first === id);
    for (const [head, value] of Object.entries(fill)) if (row) row[heads.indexOf(head)] = value;
  }
  writeFileSync(file, await saveXlsx(book));
  return run(['record', '--from', 'list.xlsx', '--as-of', '2016-06-20', ...more], { cwd });
}

describe('record --from a list of obligations', () => {
  it.each([
    ...LISTS.map((list) => ['report', 'vi', list]),
    ['report', 'en', 'due --role any --expand'],
    ['progress', 'vi', 'due --role any --expand'],
    ['next', 'vi', 'due'],
  ])('records nothing of one that nobody filled in: %s, %s, %s', async (fixture, lang, list) => {
    const cwd = workspace(fixture);
    await run([...list.split(' '), '--as-of', '2016-09-10', '--lang', lang, '-o', 'a.xlsx'], { cwd });
    const read = await run(['record', '--from', 'a.xlsx', '--as-of', '2016-09-20', '--format', 'json'], { cwd });
    const told = read.stderr.split('\n').filter((line) => line.startsWith('a.xlsx'));
    expect(told).toEqual([]);
    expect(read.exitCode).toBe(0);
    expect(JSON.parse(read.stdout).items).toEqual([]);
  });

  it('records the day and the document that were filled in, and what they are of', async () => {
    const cwd = workspace();
    const fill = { 'Ngày hoàn thành': new Date('2016-06-15T00:00:00Z'), 'Văn bản minh chứng': '215/BC-SNV' };
    const { stdout, stderr } = await filledIn(cwd, 'due', 'II.1', fill);
    expect(stderr).toBe('');
    expect(stdout).toContain('Đã ghi 1 kết quả');
    expect(readFileSync(join(cwd, 'plans/2016/progress/so-noi-vu.yaml'), 'utf8')).toContain(
      'date: 2016-06-15\n    status: done\n    evidence: 215/BC-SNV\n',
    );
    // The same list, sent again, reports nothing more.
    expect((await run(['record', '--from', 'list.xlsx', '--as-of', '2016-06-20'], { cwd })).stdout).toContain(
      'Không có gì mới',
    );
  });

  it('asks whose it is where a row stands for many, and takes the one that was said', async () => {
    const cwd = workspace();
    const fill = { 'Ngày hoàn thành': '15/6/2016' };
    const unsaid = await filledIn(cwd, 'due', 'III.3.a', fill);
    expect(unsaid).toMatchObject({ exitCode: 1, stdout: '' });
    expect(unsaid.stderr).toMatch(/cột "Cơ quan chủ trì": dòng này gộp .*--agency/);
    await filledIn(cwd, 'due', 'III.3.a', fill, ['--agency', 'so-y-te']);
    expect(readdirSync(join(cwd, 'plans/2016/progress'))).toEqual(['so-y-te.yaml']);
  });

  it('tells of what it cannot record, and then records nothing', async () => {
    const cwd = workspace();
    const { stdout, stderr, exitCode } = await filledIn(cwd, 'agency so-noi-vu', 'II.1', {
      'Trạng thái': 'đã hoàn thành',
    });
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(
      /list\.xlsx: trang "[^"]+", dòng \d+, cột "Ngày hoàn thành": thiếu ngày của "đã hoàn thành"/,
    );
  });
});
