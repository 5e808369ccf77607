import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';
import { edit, findingsOf, PLAN } from './findings-of.ts';

const DAY = ['--as-of', '2016-12-31', '--rule', 'plan/gap=ignore'];

/** Two blanks, decomposed accents, a misspelling, an unpadded day and keys out of order; and a fault that no program mends. */
function untidy(): string {
  const folder = workspace();
  edit(folder, PLAN, 'góc nhìn của', 'góc nhìn  của');
  edit(folder, PLAN, 'place: huyện Bắc Sơn', `place: ${'huyện Bắc Sơn'.normalize('NFD')}`);

  edit(folder, PLAN, 'date: 2015-07-02', 'date: 2015-7-2');
  edit(folder, PLAN, '    report: final\n    to: so-ldtbxh', '    to: so-ldtbxh\n    report: final');
  edit(folder, PLAN, '    lead: so-noi-vu\n', '    lead: so-noi-vuu\n');
  return folder;
}
const textOf = (folder: string) => readFileSync(join(folder, PLAN), 'utf8');

describe('--fix', () => {
  it('mends what is safe, tells the rest, and has nothing to do the second time', async () => {
    const folder = untidy();
    edit(folder, PLAN, 'công tác Bình đẳng giới tỉnh', 'công tác BDG tỉnh');
    const ran = await run(['validate', '--fix', '--format', 'compact', ...DAY], { cwd: folder });
    expect(ran).toMatchObject({ exitCode: 1, stderr: '' });
    expect(ran.stdout).toMatch(
      /^plans\/2016\/plan\.yaml:87:11: lỗi: .*plan\/unknown-agency\]\nĐã sửa \d chỗ trong 1 tệp\. Đã kiểm tra/,
    );
    const mended = workspace();
    edit(mended, PLAN, '    lead: so-noi-vu\n', '    lead: so-noi-vuu\n');
    edit(mended, PLAN, 'công tác Bình đẳng giới tỉnh', 'công tác BĐG tỉnh');
    expect(textOf(folder)).toBe(textOf(mended));
    const again = await run(['validate', '--fix', '--format', 'compact', ...DAY], { cwd: folder });
    expect(again.stdout).not.toContain('Đã sửa');
    expect(textOf(folder)).toBe(textOf(mended));
  });

  it('--dry-run prints a diff that git can apply, and writes nothing', async () => {
    const folder = untidy();
    const before = textOf(folder);
    const ran = await run(['validate', '--fix', '--dry-run', ...DAY], { cwd: folder });
    expect(ran).toMatchObject({ exitCode: 1, stderr: 'Sẽ sửa 4 chỗ trong 1 tệp; chưa ghi tệp nào\n' });
    expect(textOf(folder)).toBe(before);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: ran.stdout });
    expect((await findingsOf(folder)).items.map(({ code }) => code)).toEqual(['plan/unknown-agency']);
  });

  it('--dry-run goes with --fix, takes no format, and its diff may go to a file', async () => {
    const cwd = untidy();
    for (const argv of [['--dry-run'], ['--write-baseline', '--dry-run'], ['--fix', '--dry-run', '--format', 'json']])
      expect(await run(['validate', ...argv], { cwd }), argv.join(' ')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(cwd, 'plans/baseline.yaml'))).toBe(false);
    expect(await run(['validate', '--fix', '--dry-run', '-o', 'x.diff'], { cwd })).toMatchObject({ stdout: '' });
    execFileSync('git', ['apply', 'x.diff'], { cwd });
  });

  it('mends only the files that are asked for, and only what the office does not ignore', async () => {
    const folder = untidy();
    const before = textOf(folder);
    await run(['validate', '--fix', 'plans/agencies.yaml'], { cwd: folder });
    expect(textOf(folder)).toBe(before);
    writeFileSync(join(folder, 'plans/settings.yaml'), 'rules:\n  text/key-order: ignore\n');
    await run(['validate', '--fix'], { cwd: folder });
    expect(textOf(folder)).toContain('    to: so-ldtbxh\n    report: final');
    expect(textOf(folder)).toContain('date: 2015-07-02');
  });

  it('says which file it left alone', async () => {
    const folder = untidy();
    edit(folder, PLAN, '    lead: so-noi-vuu\n', '\tlead: so-noi-vu\n');
    const before = textOf(folder);
    const ran = await run(['validate', '--fix', '--quiet', ...DAY], { cwd: folder });
    expect(ran.stderr).toContain(`${PLAN}: không tự sửa được`);
    expect(ran.stdout).toContain('yaml/tab');
    expect(textOf(folder)).toBe(before);
  });
});
