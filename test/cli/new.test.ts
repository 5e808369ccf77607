import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder, workspace } from '../support/run.ts';

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const edited = (cwd: string, file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(cwd, file), read(cwd, file).replace(from, to));

describe('a plan that cannot be made', () => {
  it.each([
    [['new'], 2, 'thiếu YEAR'],
    [['new', '2017'], 2, 'thiếu --from'],
    [['new', 'hai-nghin', '--from', '2016'], 2, 'YEAR không nhận "hai-nghin"'],
    [['new', '2017', '--from', '2015'], 2, 'không có kế hoạch "2015"'],
    [['new', '2016', '--from', '2016', '--force'], 2, 'năm 2016 không sau năm 2016'],
    [['new', '2015', '--from', '2016'], 2, 'năm 2015 không sau năm 2016'],
  ])('%j', async (argv, exitCode, message) => {
    const cwd = workspace();
    const ran = await run(argv, { cwd });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(readdirSync(join(cwd, 'plans')).sort()).toEqual(readdirSync(join(workspace(), 'plans')).sort());
  });

  it('outside of a workspace', async () => {
    const ran = await run(['new', '2017', '--from', '2016'], { cwd: temporaryFolder() });
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
  });

  it('from a file whose YAML is broken', async () => {
    const cwd = workspace();
    edited(cwd, 'plans/2016/plan.yaml', 'sections:', 'sections: [');
    const ran = await run(['new', '2017', '--from', '2016'], { cwd });
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(existsSync(join(cwd, 'plans/2017'))).toBe(false);
  });
});

describe('the plan of the year to come', () => {
  it('is written once, and again only where asked', async () => {
    const cwd = workspace();
    const argv = ['new', '2017', '--from', '2016'];
    expect((await run(argv, { cwd })).exitCode).toBe(0);
    const made = read(cwd, 'plans/2017/plan.yaml');
    edited(cwd, 'plans/2017/plan.yaml', /xem lại/g, 'đã xem');
    const again = await run(argv, { cwd });
    expect(again).toMatchObject({ exitCode: 3, stdout: '' });
    expect(again.stderr).toContain('đã có plans/2017/plan.yaml');
    expect(
      (await run([...argv, '--force'], { cwd, env: { TZ: 'Asia/Tokyo' }, now: '2030-01-01T00:00:00Z' })).exitCode,
    ).toBe(0);
    expect(read(cwd, 'plans/2017/plan.yaml')).toBe(made);
  });

  it('lacks for validate only what nobody knows yet, and has no records', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'plans/2016/progress'), { recursive: true });
    writeFileSync(
      join(cwd, 'plans/2016/progress/so-noi-vu.yaml'),
      'agency: so-noi-vu\nrecords:\n  - activity: II.1\n    date: 2016-06-20\n    status: done\n    evidence: 215/BC-SNV\n',
    );
    await run(['new', '2017', '--from', '2016'], { cwd });
    expect(readdirSync(join(cwd, 'plans/2017'))).toEqual(['.imported.yaml', 'plan.yaml']);
    const { stdout } = await run(['validate', 'plans/2017', '--format', 'ndjson'], { cwd });
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const worse = found.filter(({ severity }) => severity !== 'info');
    expect(worse.map(({ code, message }) => `${code}: ${message}`).sort()).toEqual([
      'schema/missing-key: thiếu khóa "issued"',
      'schema/missing-key: thiếu khóa "number"',
    ]);
    edited(cwd, 'plans/2017/plan.yaml', 'issuer:', 'number: 12/KH-BVSTBCPN\nissued: 2017-02-20\nissuer:');
    expect((await run(['validate', 'plans/2017', '--quiet'], { cwd })).exitCode).toBe(0);
  });

  it('names the agencies that have been merged since', async () => {
    const cwd = workspace();
    const { stdout } = await run(['new', '2026', '--from', '2016'], { cwd });
    expect(stdout).toMatch(/Không còn vào ngày 01\/01\/2026, phải giao lại: .*Sở LĐTBXH/);
    expect(read(cwd, 'plans/2026/plan.yaml')).toMatch(
      /\n {4}lead: so-ldtbxh # xem lại: Sở LĐTBXH chỉ có đến .*Sở Nội vụ/,
    );
    const sooner = await run(['new', '2017', '--from', '2016'], { cwd });
    expect(sooner.stdout).not.toContain('phải giao lại');
  });

  it('marks a title that names another year, and does not guess', async () => {
    const cwd = workspace();
    edited(cwd, 'plans/2016/plan.yaml', /(\n {2}- id: II\.1\n {4}title: ).*/, '$1Lập dự toán ngân sách năm 2017');
    const { stdout } = await run(['new', '2017', '--from', '2016'], { cwd });
    expect(stdout).toContain('1 chỗ nêu năm khác, giữ nguyên (cần soát).\n');
    expect(read(cwd, 'plans/2017/plan.yaml')).toContain(
      'title: Lập dự toán ngân sách năm 2017 # xem lại: có nêu năm 2017, giữ nguyên\n',
    );
  });

  it('takes along who is only proposed for the register', async () => {
    const cwd = workspace('import');
    await run(['import', 'van-ban/ke-hoach-2017.txt', '-o', 'plans/2017/plan.yaml'], { cwd });
    await run(['new', '2018', '--from', '2017'], { cwd });
    expect(read(cwd, 'plans/2018/agencies.proposed.yaml')).toBe(read(cwd, 'plans/2017/agencies.proposed.yaml'));
    const { stdout } = await run(['validate', 'plans/2018', '--format', 'ndjson'], { cwd });
    expect(stdout).not.toContain('plan/unknown-agency');
  });

  it('is made in English too', async () => {
    const cwd = workspace();
    const { stdout } = await run(['new', '2017', '--from', '2016', '--lang', 'en'], { cwd });
    expect(stdout).toContain('Made plans/2017/plan.yaml, plans/2017/.imported.yaml from plans/2016/plan.yaml.');
    expect(read(cwd, 'plans/2017/plan.yaml')).toContain('when: trong tháng 6/2017 # review: 2016: trong tháng 6/2016');
  });
});
