import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRepository, git, repositoryOf } from '../support/git.ts';
import { run, temporaryFolder, workspace } from '../support/run.ts';
import { codes, edit, findingsOf, PLAN, PROGRESS } from '../validate/findings-of.ts';

const BAD_AGENCY = ['lead: so-noi-vu', 'lead: so-noi-vuu'] as const;
const RECORD =
  'agency: so-noi-vu\nrecords:\n  - { activity: II.1, date: 2016-06-20, status: done, evidence: 215/BC-SNV }\n';

/** A fault in the plan, one in the register, one in a record. */
function faulty(): string {
  const folder = workspace();
  edit(folder, PLAN, ...BAD_AGENCY);
  edit(folder, 'plans/agencies.yaml', 'groups: [so-ban-nganh]', 'groups: [so-ban-nganhh]');
  mkdirSync(join(folder, PROGRESS));
  writeFileSync(join(folder, PROGRESS, 'so-noi-vu.yaml'), RECORD.replace('II.1,', 'II.99,'));
  return folder;
}
const IN_REGISTER = 'plans/agencies.yaml register/unknown-id';
const IN_PLAN = `${PLAN} plan/unknown-agency`;
const IN_RECORD = `${PROGRESS}/so-noi-vu.yaml progress/unknown-activity`;

describe('paths', () => {
  it('are every file without one, and themselves or what lies under them with some', async () => {
    const folder = faulty();
    const of = async (...argv: string[]) => new Set(codes((await findingsOf(folder, argv)).items));
    expect(await of()).toEqual(new Set([IN_REGISTER, IN_PLAN, IN_RECORD]));
    expect(await of(PLAN)).toEqual(new Set([IN_PLAN]));
    expect(await of('plans/2016')).toEqual(new Set([IN_PLAN, IN_RECORD]));
    expect(await of(`./${PROGRESS}/`, 'plans/agencies.yaml')).toEqual(new Set([IN_REGISTER, IN_RECORD]));
    expect(await of('.')).toEqual(await of());
    expect(await of(join(folder, 'plans'))).toEqual(await of());
  });

  it('find their workspace from wherever the command runs, and are shown from there', async () => {
    const folder = faulty();
    const elsewhere = temporaryFolder();
    const { items } = await findingsOf(elsewhere, [join(folder, PLAN)]);
    expect(codes(items)).toEqual([IN_PLAN]);
    const inside = await run(['validate', 'plan.yaml', '--format', 'compact'], { cwd: join(folder, 'plans/2016') });
    expect(inside.stdout).toMatch(/^plan\.yaml:\d+:\d+: /);
    expect(inside.exitCode).toBe(1);
  });

  it.each([
    ['a file that is not there', ['plans/2017/plan.yaml'], 2, 'plans/2017/plan.yaml'],
    ['a file that is no plan file', ['note.txt'], 2, 'note.txt'],
    ['a folder without plan files', ['empty'], 2, 'empty'],
    ['a path outside the workspace', ['-C', '.', '..'], 2, '..'],
  ])('are refused: %s', async (_name, argv, exitCode, named) => {
    const folder = workspace();
    writeFileSync(join(folder, 'note.txt'), '');
    mkdirSync(join(folder, 'empty'));
    const ran = await run(['validate', ...argv], { cwd: folder });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(`"${named}"`);
  });

  it('outside every workspace end in 3', async () => {
    const ran = await run(['validate'], { cwd: temporaryFolder() });
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ran.stderr).toContain('vstbcpn init');
  });

  it('take in what lies in the wrong place: it has a finding of its own', async () => {
    const folder = workspace();
    writeFileSync(join(folder, 'plans/2016/plan.yml'), 'plan: "2016"\n');
    expect(codes((await findingsOf(folder, ['plans/2016/plan.yml'])).items)).toEqual([
      'plans/2016/plan.yml file/ignored',
    ]);
  });
});

describe('--plan', () => {
  it('leaves out the files of other plans', async () => {
    const folder = faulty();
    mkdirSync(join(folder, 'plans/2017'));
    writeFileSync(join(folder, 'plans/2017/plan.yaml'), 'plan: "2017"\n');
    const files = async (...argv: string[]) => new Set((await findingsOf(folder, argv)).items.map(({ file }) => file));
    expect(await files()).toContain('plans/2017/plan.yaml');
    expect(await files('--plan', '2016')).not.toContain('plans/2017/plan.yaml');
    expect(await files('--plan', '2017')).toEqual(new Set(['plans/2017/plan.yaml', 'plans/agencies.yaml']));
    expect((await run(['validate', '--plan', '1999'], { cwd: folder })).exitCode).toBe(2);
  });
});

describe('--changed', () => {
  it('tells of what differs from the last commit, new files too, and of what depends on it', async () => {
    const folder = repositoryOf();
    mkdirSync(join(folder, PROGRESS));
    writeFileSync(join(folder, PROGRESS, 'so-noi-vu.yaml'), RECORD);
    git(folder, 'add', '.');
    git(folder, 'commit', '--quiet', '--message', 'Ghi kết quả');
    expect((await run(['validate', '--changed'], { cwd: folder })).stdout).toBe('Không có tệp kế hoạch nào thay đổi\n');
    // The record is not touched, but what it is a record of goes away.
    edit(folder, PLAN, '  - id: II.1\n    title: Tham mưu triển khai', '  - id: II.8\n    title: Tham mưu triển khai');
    const { items } = await findingsOf(folder, ['--changed']);
    expect(codes(items)).toContain(IN_RECORD);
    git(folder, 'commit', '--quiet', '--all', '--message', 'Sửa kế hoạch');
    expect((await findingsOf(folder, ['--changed'])).items).toEqual([]);
    expect(codes((await findingsOf(folder, ['--changed', 'HEAD~1'])).items)).toContain(IN_RECORD);
    writeFileSync(join(folder, PROGRESS, 'so-y-te.yaml'), 'agency: so-y-te\nrecords: 5\n');
    const added = await findingsOf(folder, ['--changed']);
    expect(codes(added.items)).toEqual([`${PROGRESS}/so-y-te.yaml schema/wrong-type`]);
  });

  it('takes every file in where the register changed', async () => {
    const folder = repositoryOf();
    edit(folder, 'plans/agencies.yaml', '- id: so-noi-vu', '- id: so-noi-vu-moi');
    const { items } = await findingsOf(folder, ['--changed']);
    expect(codes(items)).toContain(IN_PLAN);
  });

  it('tells of a file that was deleted or renamed', async () => {
    const folder = repositoryOf();
    mkdirSync(join(folder, PROGRESS));
    writeFileSync(join(folder, PROGRESS, 'so-noi-vu.yaml'), RECORD);
    renameSync(join(folder, PLAN), join(folder, 'plans/2016/ke-hoach.yaml'));
    expect(codes((await findingsOf(folder, ['--changed'])).items)).toContain(`${PLAN} file/missing`);
  });

  it('works before the first commit, in a workspace below the top, with a name beyond ASCII', async () => {
    const folder = emptyRepository();
    const inside = join(folder, 'kế hoạch tỉnh');
    renameSync(faulty(), inside);
    const { items } = await findingsOf(folder, ['-C', inside, '--changed']);
    expect(new Set(codes(items))).toEqual(new Set([IN_REGISTER, IN_PLAN, IN_RECORD]));
  });

  it.each([
    ['no such revision', 'v99', 2, '"v99"'],
    ['an option in place of a revision', '--output=/tmp/x', 2, ''],
  ])('refuses %s', async (_name, revision, exitCode, said) => {
    const ran = await run(['validate', `--changed=${revision}`], { cwd: repositoryOf() });
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it.each(['--changed', '--staged', '--changed=HEAD'])('ends in 3 outside a repository: %s', async (option) => {
    const ran = await run(['validate', option], { cwd: workspace() });
    expect(ran).toMatchObject({ exitCode: option === '--changed=HEAD' ? 2 : 3, stdout: '' });
    if (option !== '--changed=HEAD') expect(ran.stderr).toContain('không nằm trong kho git');
  });

  it('asks the repository that the plans lie in', async () => {
    const folder = emptyRepository();
    const inside = repositoryOf();
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inside, 'kho');
    edit(join(folder, 'kho'), PLAN, ...BAD_AGENCY);
    const { items } = await findingsOf(folder, ['-C', 'kho', '--changed']);
    expect(codes(items)).toEqual([IN_PLAN]);
  });
});

describe('--staged', () => {
  it('reads what the next commit holds, whatever lies on disk', async () => {
    const folder = repositoryOf();
    edit(folder, PLAN, ...BAD_AGENCY);
    expect((await run(['validate', '--staged'], { cwd: folder })).exitCode).toBe(0);
    git(folder, 'add', PLAN);
    edit(folder, PLAN, BAD_AGENCY[1], BAD_AGENCY[0]);
    expect(codes((await findingsOf(folder, ['--staged'])).items)).toEqual([IN_PLAN]);
    expect((await findingsOf(folder)).items).toEqual([]);
  });

  it('sees a file that is staged and gone from disk, and not one that is new and unstaged', async () => {
    const folder = repositoryOf();
    mkdirSync(join(folder, PROGRESS));
    const record = join(folder, PROGRESS, 'so-noi-vu.yaml');
    writeFileSync(record, RECORD.replace('II.1,', 'II.99,'));
    expect((await findingsOf(folder, ['--staged'])).items).toEqual([]);
    git(folder, 'add', '.');
    rmSync(record);
    expect(codes((await findingsOf(folder, ['--staged'])).items)).toContain(IN_RECORD);
  });

  it('sees the deletion of a plan whose records stay', async () => {
    const folder = repositoryOf();
    mkdirSync(join(folder, PROGRESS));
    writeFileSync(join(folder, PROGRESS, 'so-noi-vu.yaml'), RECORD);
    git(folder, 'add', '.');
    git(folder, 'rm', '--quiet', '--cached', PLAN);
    expect(codes((await findingsOf(folder, ['--staged'])).items)).toContain(`${PLAN} file/missing`);
  });

  it('does not guess at a merge that is not settled', async () => {
    const folder = repositoryOf();
    for (const [branch, title] of [
      ['mot', 'Việc thứ nhất'],
      ['hai', 'Việc thứ hai'],
    ] as const) {
      git(folder, 'checkout', '--quiet', '-b', branch, 'main');
      edit(folder, PLAN, 'title: Nội dung hoạt động', `title: ${title}`);
      git(folder, 'commit', '--quiet', '--all', '--message', title);
    }
    expect(() => git(folder, 'merge', '--quiet', 'mot')).toThrow();
    const ran = await run(['validate', '--staged'], { cwd: folder });
    expect(ran).toMatchObject({ exitCode: 3, stdout: '' });
    expect(ran.stderr).toContain(PLAN);
    expect(codes((await findingsOf(folder)).items)).toEqual([`${PLAN} yaml/merge-conflict`]);
  });

  it('does not read a file that is too large', async () => {
    const folder = repositoryOf();
    writeFileSync(join(folder, PLAN), `# ${'x'.repeat(1_100_000)}\n`);
    git(folder, 'add', '.');
    expect(codes((await findingsOf(folder, ['--staged'])).items)).toEqual([`${PLAN} file/too-large`]);
  });
});

describe('stdin', () => {
  const text = (cwd: string, stdin: string, ...argv: string[]) => findingsOf(cwd, ['-', ...argv], { stdin });

  it('stands for the file that --stdin-filename names, on disk or not yet', async () => {
    const folder = workspace();
    const record = RECORD.replace('II.1,', 'II.99,');
    const name = `${PROGRESS}/so-noi-vu.yaml`;
    expect(codes((await text(folder, record, '--stdin-filename', name)).items)).toEqual([IN_RECORD]);
    const plan = await text(folder, 'plan: "2016"\nleed: x\n', '--stdin-filename', PLAN);
    expect(plan.items.every(({ file }) => file === PLAN)).toBe(true);
    expect(codes(plan.items)).toContain(`${PLAN} schema/unknown-key`);
  });

  it('needs a name, and to be alone', async () => {
    const folder = workspace();
    for (const argv of [['-'], ['-', PLAN], ['--stdin-filename', PLAN], ['-', '--stdin-filename', PLAN, '--staged']])
      expect(await run(['validate', ...argv], { cwd: folder })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

it.each([
  ['--staged', '--changed'],
  ['--fix', '--staged'],
  ['--watch', '--staged'],
  ['--fix', '--watch'],
  ['--write-baseline', '--rule=plan/gap=info'],
  ['--write-baseline', 'plans'],
  ['--fix', '--write-baseline'],
])('%s and %s exclude each other', async (first, second) => {
  const ran = await run(['validate', first, second], { cwd: repositoryOf() });
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ran.stderr).toContain(first);
  expect(ran.stderr).toContain(second.split('=')[0]);
});
