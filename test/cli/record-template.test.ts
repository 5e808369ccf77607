import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../src/import/read-cells.ts';
import { run, workspace } from '../support/run.ts';

const make = ['record', '--template', '--as-of', '2016-06-10', '--agency'];

async function columnOf(csv: string, position: number): Promise<readonly (string | undefined)[]> {
  const cells = await readCells(new TextEncoder().encode(csv));
  return cells.ok ? (cells.sheets[0]?.rows ?? []).slice(1).map((row) => row.cells[position]) : [];
}

describe('record --template', () => {
  it('has a row for what the agency leads or owes and has not done, soonest first', async () => {
    const { stdout, exitCode } = await run([...make, 'so-noi-vu'], { cwd: workspace('progress') });
    expect(exitCode).toBe(0);
    expect(await columnOf(stdout, 0)).toEqual(['II.1', 'III.3.b', 'II.4.2', 'II.7.g', 'III.1', 'III.2']);
    expect(new Set(await columnOf(stdout, 3))).toEqual(new Set(['Sở Nội vụ']));
  });

  it('opens in the Excel of the country: byte order mark, and semicolons in Vietnamese', async () => {
    const vi = await run([...make, 'so-y-te']);
    expect(vi.stdout).toMatch(/^\ufeffMã;Nhiệm vụ;Hạn;Cơ quan;Kết quả [^\n]*;Ghi chú\r\n/);
    const en = await run([...make, 'so-y-te', '--lang', 'en']);
    expect(en.stdout).toMatch(/^\ufeffactivity,title,deadline,agency,status [^\n]*,note\r\n/);
  });

  it('names each occurrence of a recurring duty', async () => {
    const { stdout } = await run([...make, 'so-noi-vu', '--plan', '2017'], { cwd: workspace('kinds') });
    expect((await columnOf(stdout, 0)).filter((id) => id?.includes('@')).length).toBeGreaterThan(0);
  });

  it('writes a file once, and says how to read it back', async () => {
    const cwd = workspace();
    const first = await run([...make, 'so-y-te', '-o', 'y te.csv'], { cwd });
    expect(first).toMatchObject({ exitCode: 0, stdout: '' });
    expect(first.stderr).toContain("vstbcpn record --from 'y te.csv'");
    writeFileSync(join(cwd, 'y te.csv'), 'đã điền');
    expect(await run([...make, 'so-y-te', '-o', 'y te.csv'], { cwd })).toMatchObject({ exitCode: 3, stdout: '' });
    expect(readFileSync(join(cwd, 'y te.csv'), 'utf8')).toBe('đã điền');
    expect((await run([...make, 'so-y-te', '-o', 'y te.csv', '--force'], { cwd })).exitCode).toBe(0);
  });

  it('says how to read it back into the plan that was asked for', async () => {
    const { stderr } = await run([...make, 'so-noi-vu', '--plan', '2017', '-o', 'a.csv'], { cwd: workspace('kinds') });
    expect(stderr).toContain('vstbcpn record --from a.csv --plan 2017\n');
  });

  it('is a workbook on request, with the rows of the CSV and nothing to record yet', async () => {
    const cwd = workspace();
    const { stderr } = await run([...make, 'so-noi-vu', '-o', 'a.xlsx'], { cwd });
    expect(stderr).toContain('vstbcpn record --from a.xlsx');
    const cells = await readCells(readFileSync(join(cwd, 'a.xlsx')));
    const rows = cells.ok ? (cells.sheets[0]?.rows ?? []) : [];
    const { stdout } = await run([...make, 'so-noi-vu'], { cwd });
    expect(rows.slice(3).map((row) => row.cells[0])).toEqual(await columnOf(stdout, 0));
    const read = await run(['record', '--from', 'a.xlsx', '--as-of', '2016-06-10'], { cwd });
    expect(read).toMatchObject({ exitCode: 0, stderr: '' });
    expect(read.stdout).toContain('Không có gì mới để ghi; 7 dòng còn trống.');
  });

  it('is of all agencies with --all: a sheet each in a workbook, one table in CSV', async () => {
    const cwd = workspace();
    const all = ['record', '--template', '--all', '--as-of', '2016-06-10'];
    await run([...all, '-o', 'a.xlsx'], { cwd });
    const cells = await readCells(readFileSync(join(cwd, 'a.xlsx')));
    const sheets = cells.ok ? cells.sheets : [];
    expect(sheets.map(({ name }) => name)).toContain('Sở LĐTBXH');
    const { stdout } = await run(all, { cwd });
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length - 3, 0);
    expect(await columnOf(stdout, 0)).toHaveLength(rows);
    const read = await run(['record', '--from', 'a.xlsx', '--as-of', '2016-06-10'], { cwd });
    expect(read.stdout).toContain(`Không có gì mới để ghi; ${rows} dòng còn trống.`);
  });

  it.each([
    [['record']],
    [['record', '--template']],
    [['record', '--template', '--agency', 'so']],
    [['record', '--template', '--from', 'x.csv', '--agency', 'so-y-te']],
    [['record', '--template', '--agency', 'so-y-te', '--dry-run']],
    [['record', '--template', '--agency', 'so-y-te', '--format', 'json']],
    [['record', '--template', '--agency', 'so-y-te', '-o', 'x.docx']],
    [['record', '--template', '--agency', 'so-y-te', '--all']],
    [['record', '--from', 'x.csv', '--all']],
  ])('cannot be asked like this: %s', async (argv) => {
    expect(await run(argv)).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
