import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

const DAY = ['--as-of', '10/6/2016'];

describe('checklist --all -o DIR', () => {
  const all = ['checklist', '--all', ...DAY];
  const md = [...all, '--format', 'md'];

  it('writes what each agency would get alone, what belongs to nobody, and an index', async () => {
    const cwd = workspace();
    const ran = await run([...md, '-o', 'a/b/'], { cwd });
    expect(ran).toMatchObject({ stderr: '', exitCode: 0 });
    expect(ran.stdout).toContain('Đã ghi 48 danh mục và mục lục index.md vào a/b/.');
    const names = readdirSync(join(cwd, 'a/b'));
    expect(names).toHaveLength(49);
    const alone = await run(['checklist', 'so-noi-vu', ...DAY, '--format', 'md'], { cwd });
    expect(readFileSync(join(cwd, 'a/b/so-noi-vu.md'), 'utf8')).toBe(alone.stdout);
    expect(readFileSync(join(cwd, 'a/b/chua-ro-co-quan.md'), 'utf8')).toContain('II.2.1');
    const index = readFileSync(join(cwd, 'a/b/index.md'), 'utf8');
    const links = [...index.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, text, target]) => [text, target]);
    expect(links.map(([, target]) => target).sort()).toEqual(names.filter((name) => name !== 'index.md').sort());
    expect(links.every(([text, target]) => text === target)).toBe(true);
  });

  it('tells in the index what an agency owes, helps with, is late with, and when the next falls due', async () => {
    const cwd = workspace();
    await run([...md, '-o', 'a'], { cwd });
    const [row] = /^\| Sở Lao động .*$/m.exec(readFileSync(join(cwd, 'a/index.md'), 'utf8')) ?? [];
    const { items } = JSON.parse((await run(['checklist', 'so-ldtbxh', ...DAY, '--format', 'json'], { cwd })).stdout);
    const own = items.filter(({ role }: { role: string }) => role !== 'coordinating');
    const late = own.filter(({ status }: { status: string }) => status === 'overdue');
    const cells = row?.split('|').map((cell) => cell.trim().replaceAll('*', ''));
    expect(cells?.slice(3, 7)).toEqual(
      [own.length, items.length - own.length || '', late.length, '30/06/2016'].map(String),
    );
  });

  it.each([
    ['a/', true],
    ['a', true],
    ['a/b.md/', true],
    ['there', true],
    ['there.md', true],
    ['a.md', false],
    ['file', false],
  ])('%j is a folder: %j', async (output, isFolder) => {
    const cwd = workspace();
    for (const name of ['there', 'there.md']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, 'file'), '');
    expect((await run([...md, '--section', 'II.1', '-o', output, '--force'], { cwd })).exitCode).toBe(0);
    expect(existsSync(join(cwd, output, 'index.md'))).toBe(isFolder);
  });

  it('takes a name that ends like a file of another program for a slip', async () => {
    const cwd = workspace();
    expect(await run([...all, '-o', 'a.pdf'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(cwd, 'a.pdf'))).toBe(false);
    expect((await run([...all, '-o', ''], { cwd })).exitCode).toBe(2);
  });

  it('overwrites nothing without --force, and tells of files that are not of this time', async () => {
    const cwd = workspace();
    await run([...md, '-o', 'a'], { cwd });
    const again = await run([...md, '-o', 'a', '--section', 'II.1'], { cwd });
    expect(again).toMatchObject({ exitCode: 3, stdout: '' });
    const forced = await run([...md, '-o', 'a', '--section', 'II.1', '--force'], { cwd });
    expect(forced.stdout).toContain('Đã ghi 2 danh mục');
    expect(forced.stderr).toContain('trong a còn tệp của lần trước, lần này không ghi: ban-dan-toc.md, ');
    expect(forced.stderr).not.toMatch(/index|so-noi-vu/);
    const nobody = await run([...md, '-o', 'a', '--month', '1'], { cwd });
    expect(nobody).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('so-noi-vu.md') });
  });

  it('writes nothing where nobody has anything to do', async () => {
    const cwd = workspace();
    const { stdout, exitCode } = await run([...all, '--month', '1', '-o', 'a/'], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Không có nhiệm vụ nào');
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });

  it('is of papers unless a format is named, with an index that a double click opens', async () => {
    const cwd = workspace();
    await run([...all, '--section', 'II.1', '-o', 'a'], { cwd });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['hoi-lhpn.docx', 'index.html', 'so-noi-vu.docx']);
    const index = readFileSync(join(cwd, 'a/index.html'), 'utf8');
    const links = [...index.matchAll(/<a href="([^"#]+)"/g)].map(([, target]) => target);
    expect(links.sort()).toEqual(['hoi-lhpn.docx', 'so-noi-vu.docx']);
  });

  it('puts a byte order mark before csv, not before the index', async () => {
    const cwd = workspace();
    await run([...all, '--section', 'II.1', '--format', 'csv', '--bom', '-o', 'a'], { cwd });
    expect(readFileSync(join(cwd, 'a/so-noi-vu.csv'), 'utf8')).toMatch(/^\ufeffactivity,/);
    expect(readFileSync(join(cwd, 'a/index.html'), 'utf8')).not.toContain('\ufeff');
  });
});

describe('a long run', () => {
  const letters = ['remind', '--as-of', '2017-06-12', '-o', 'a', '--force', '--format', 'md'];
  const cwd = workspace('letters');

  it('says on a terminal how far it has come, on one line that is taken away', async () => {
    const { stderr } = await run(letters, { cwd, terminal: 80, pace: 200 });
    const line = 'Đang ghi 2/2: so-noi-vu.md';
    expect(stderr).toContain(`\r${line}\r${' '.repeat(line.length)}\r`);
    expect(stderr.slice(stderr.lastIndexOf('\r') + 1)).not.toContain('Đang ghi');
  });

  it('leaves nothing of a longer line under a shorter one, and never fills the line', async () => {
    const { stderr } = await run(letters, { cwd, terminal: 30, pace: 400, env: { NO_COLOR: '1', TERM: 'dumb' } });
    const [, first = '', second = '', end = ''] = stderr.split('\r');
    expect(first).toBe('Đang ghi 1/2: don-vi-thuoc-ti');
    expect(second).toBe('Đang ghi 2/2: so-noi-vu.md'.padEnd(first.length));
    expect(end).toBe(' '.repeat('Đang ghi 2/2: so-noi-vu.md'.length));
    expect(stderr).not.toContain('\u001b');
  });

  it('is silent in a pipe, and where it is not long', async () => {
    for (const options of [{ pace: 400 }, { terminal: 80 }])
      expect((await run(letters, { cwd, ...options })).stderr).not.toContain('\r');
  });

  it('takes its line away also where it fails', async () => {
    const full = workspace('letters');
    mkdirSync(join(full, 'a/so-noi-vu.md'), { recursive: true });
    const { stderr, exitCode } = await run(letters, { cwd: full, terminal: 80, pace: 400 });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/\r +\rvstbcpn: không ghi được "a\/so-noi-vu\.md"/);
  });
});

describe('an agency whose id Windows keeps for a device', () => {
  it('has files of another name', async () => {
    const cwd = workspace('letters');
    for (const file of ['plans/agencies.yaml', 'plans/2017/plan.yaml']) {
      const text = readFileSync(join(cwd, file), 'utf8');
      writeFileSync(join(cwd, file), text.replace(/\bso-noi-vu\b/g, 'com1'));
    }
    await run(['remind', '--as-of', '2017-06-12', '-o', 'a', '--format', 'md'], { cwd });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['com1_.md', 'don-vi-thuoc-tinh.md']);
    const later = await run(['remind', '--as-of', '2017-01-05', '--overdue', '-o', 'a'], { cwd });
    expect(later.stderr).toContain('com1_.md');
  });
});

describe('an agency whose id is no id', () => {
  it('has its file in the folder like every other', async () => {
    const cwd = workspace('letters');
    for (const file of ['plans/agencies.yaml', 'plans/2017/plan.yaml']) {
      const text = readFileSync(join(cwd, file), 'utf8');
      writeFileSync(join(cwd, file), text.replace(/\bso-noi-vu\b/g, '../../Á'));
    }
    const { stdout } = await run(['checklist', '--all', '-o', 'a/b/', '--format', 'md'], { cwd });
    expect(stdout).toContain('_2e_2e_2f_2e_2e_2f_c1.md');
    expect(existsSync(join(cwd, 'a/b/_2e_2e_2f_2e_2e_2f_c1.md'))).toBe(true);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.md'))).toEqual([]);
  });
});
