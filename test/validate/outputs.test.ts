import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRepository, repositoryOf } from '../support/git.ts';
import { run, workspace } from '../support/run.ts';
import { edit, PLAN } from './findings-of.ts';

const FAULT = ['    lead: so-noi-vu\n', '    lead: so-noi-vuu\n'] as const;
const DAY = ['--as-of', '2016-12-31', '--rule', 'plan/gap=ignore'];

function faulty(): string {
  const folder = workspace();
  edit(folder, PLAN, ...FAULT);
  return folder;
}

describe('outputs', () => {
  it('go to several places in one run, one of them stdout', async () => {
    const cwd = faulty();
    const argv = [
      'validate',
      ...DAY,
      '--format',
      'compact',
      '--format',
      'sarif=out.sarif',
      '--format',
      'junit=a=b.xml',
    ];
    const ran = await run(argv, { cwd });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
    expect(ran.stdout).toMatch(/^plans\/2016\/plan\.yaml:87:11: lỗi: /);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(cwd, 'a=b.xml'), 'utf8')).toContain('<testsuite');
    // What is there already is not overwritten unasked.
    const again = await run(argv, { cwd });
    expect(again.exitCode).toBe(3);
    expect(again.stderr).toContain('out.sarif');
    expect((await run([...argv, '--force'], { cwd })).exitCode).toBe(1);
  });

  it('all in files leave the counts on stdout', async () => {
    const cwd = faulty();
    const ran = await run(['validate', ...DAY, '--format', 'gitlab=quality.json'], { cwd });
    expect(ran.stdout).toBe('Đã kiểm tra 4 tệp: 1 lỗi trong 1 tệp\n');
    expect(JSON.parse(readFileSync(join(cwd, 'quality.json'), 'utf8'))).toHaveLength(1);
  });

  it('take their format from the name of -o', async () => {
    const cwd = faulty();
    for (const [file, start] of [
      ['a.sarif', '{'],
      ['a.xml', '<?xml'],
      ['a.md', '# '],
      ['a.csv', 'code,severity'],
      ['a.json', '{'],
    ] as const) {
      await run(['validate', ...DAY, '-o', file], { cwd });
      expect(readFileSync(join(cwd, file), 'utf8').startsWith(start), file).toBe(true);
    }
    const named = await run(['validate', ...DAY, '--format', 'gitlab', '-o', 'b.txt'], { cwd });
    expect(named.exitCode).toBe(1);
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8').startsWith('[')).toBe(true);
    expect(await run(['validate', ...DAY, '-o', 'a.docx'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(cwd, 'a.docx'))).toBe(false);
  });

  it.each([
    ['two formats for stdout', ['--format', 'pretty', '--format', 'json'], 'json=TỆP'],
    ['an unknown format', ['--format', 'prety'], '"pretty"'],
    ['a format of lists', ['--format', 'table'], 'pretty, compact'],
  ])('are refused: %s', async (_name, argv, said) => {
    const ran = await run(['validate', ...argv], { cwd: faulty() });
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('are the same bytes each time', async () => {
    const cwd = faulty();
    for (const format of ['pretty', 'json', 'sarif', 'gitlab', 'junit', 'checkstyle', 'github', 'compact']) {
      const once = () => run(['validate', '--as-of', '2016-12-31', '--format', format], { cwd });
      expect((await once()).stdout).toBe((await once()).stdout);
    }
  });

  it('say one line where nothing is wrong', async () => {
    for (const format of ['pretty', 'compact', 'github'])
      expect((await run(['validate', ...DAY, '--format', format], { cwd: workspace() })).stdout).toBe(
        'Đã kiểm tra 4 tệp: không có lỗi\n',
      );
  });

  it('name files from the top of the repository for CI servers, from here for people, from plans/ for programs', async () => {
    const top = emptyRepository();
    const cwd = join(top, 'tỉnh');
    renameSync(faulty(), cwd);
    const of = async (format: string, env: Readonly<Record<string, string>> = {}) =>
      (await run(['validate', ...DAY, '--format', format], { cwd: join(cwd, 'plans'), env })).stdout;
    expect(await of('compact')).toMatch(/^2016\/plan\.yaml:87:11:/);
    expect(JSON.parse(await of('json')).items[0].file).toBe(PLAN);
    expect(JSON.parse(await of('gitlab'))[0].location.path).toBe(`tỉnh/${PLAN}`);
    expect(await of('github')).toContain(`file=tỉnh/${PLAN},`);
    expect(await of('github', { GITHUB_WORKSPACE: cwd })).toContain(`file=${PLAN},`);
    expect(await of('github', { GITHUB_WORKSPACE: '/elsewhere' })).toContain(`file=tỉnh/${PLAN},`);
  });
});

describe('inside GitHub Actions', () => {
  it('annotations are chosen by themselves, and the page of the job gets every finding, after what is there', async () => {
    const cwd = faulty();
    writeFileSync(join(cwd, 'summary.md'), 'Bước trước\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const ran = await run(['validate', ...DAY], { cwd, env });
    expect(ran.stdout).toMatch(/^::error file=plans\/2016\/plan\.yaml,line=87,/);
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^Bước trước\n/);
    expect(summary).toContain('plan/unknown-agency');
    expect((await run(['validate', ...DAY, '--format', 'compact'], { cwd, env })).stdout).toMatch(/^plans\//);
  });

  it('of many findings each stands on the page of the job', async () => {
    const cwd = workspace();
    const path = join(cwd, PLAN);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('lead: so-', 'lead: soo-'));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { stdout } = await run(['validate', ...DAY], { cwd, env });
    expect(stdout.match(/^::error/gm)).toHaveLength(10);
    const found = readFileSync(path, 'utf8').match(/lead: soo-/g)?.length ?? 0;
    expect(found).toBeGreaterThan(10);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8').match(/unknown-agency/g)).toHaveLength(found);
  });
});

it('shows a new file of the index by its repository name', async () => {
  const folder = repositoryOf();
  mkdirSync(join(folder, 'sub'));
  const ran = await run(['validate', ...DAY, '--staged', '--format', 'compact'], { cwd: join(folder, 'sub') });
  expect(ran).toMatchObject({ exitCode: 0, stdout: 'Không có tệp kế hoạch nào thay đổi\n' });
});
