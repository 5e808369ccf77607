import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../support/run.ts';

describe('init', () => {
  it('makes a workspace in which every command works without a finding', async () => {
    const cwd = temporaryFolder();
    const made = await run(['init', '--as-of', '2027-01-15'], { cwd });
    expect(made).toMatchObject({ stderr: '', exitCode: 0 });
    expect(made.stdout).toContain('plans/2027/plan.yaml');
    expect(made.stdout).toContain('vstbcpn import ke-hoach.docx -o plans/2017/plan.yaml');
    for (const argv of [
      ['due'],
      ['overdue'],
      ['list'],
      ['agencies'],
      ['agency', 'so-vi-du'],
      ['checklist', '--all'],
      ['show', 'II.1.a'],
    ]) {
      const ran = await run([...argv, '--as-of', '2027-03-01'], { cwd });
      expect(ran.stderr, argv.join(' ')).toBe('');
      expect(ran.exitCode, argv.join(' ')).toBe(0);
    }
    expect((await run(['due', '--month', '6', '--as-of', '2027-03-01'], { cwd })).stdout).toContain('04/06/2027');
    const checked = await run(['validate', '--max-warnings', '0', '--format', 'json'], { cwd });
    expect(checked.exitCode).toBe(0);
    expect(JSON.parse(checked.stdout).items.map(({ code }: { code: string }) => code)).toEqual(['plan/gap']);
  });

  it('makes a plan that validates on whatever day of the year it is made', async () => {
    for (const day of ['2027-01-01', '2027-06-06', '2027-12-31']) {
      const cwd = temporaryFolder();
      await run(['init', '--as-of', day], { cwd });
      expect(await run(['validate', '--max-warnings', '0', '--as-of', day], { cwd })).toMatchObject({ exitCode: 0 });
    }
  });

  it('carries the schemas that its files name', async () => {
    const cwd = temporaryFolder();
    await run(['init', '-C', 'tỉnh', '--as-of', '2027-01-15'], { cwd });
    for (const file of ['plans/agencies.yaml', 'plans/settings.yaml', 'plans/2027/plan.yaml']) {
      const path = join(cwd, 'tỉnh', file);
      const schema = /\$schema=(\S+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      expect(existsSync(join(path, '..', schema)), `${file}: ${schema}`).toBe(true);
    }
  });

  it('writes nothing at all where one of its files is already there', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'plans/2027'), { recursive: true });
    writeFileSync(join(cwd, 'plans/2027/plan.yaml'), 'của tôi');
    const refused = await run(['init', '--as-of', '2027-01-15'], { cwd });
    expect(refused).toMatchObject({ stdout: '', exitCode: 3 });
    expect(refused.stderr).toContain('plans/2027/plan.yaml');
    expect(existsSync(join(cwd, 'plans/agencies.yaml'))).toBe(false);
    expect(readFileSync(join(cwd, 'plans/2027/plan.yaml'), 'utf8')).toBe('của tôi');
  });
});
