import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, workspace } from '../support/run.ts';

describe('a long run', () => {
  const letters = ['remind', '--as-of', '2017-06-12', '-o', 'a', '--force'];
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
    await run(['remind', '--as-of', '2017-06-12', '-o', 'a'], { cwd });
    expect(readdirSync(join(cwd, 'a'))).toEqual(['com1_.md', 'don-vi-thuoc-tinh.md']);
    const later = await run(['remind', '--as-of', '2017-01-05', '--overdue', '-o', 'a'], { cwd });
    expect(later.stderr).toContain('com1_.md');
  });
});
