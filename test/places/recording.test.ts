import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { temporaryFolder, workspace } from '../support/run.ts';
import { environment, start, vstbcpn } from './start.ts';

const FILE = 'plans/2016/progress/so-noi-vu.yaml';
const LOCK = 'plans/2016/.progress.lock';
const note = (text: string) => ['note', 'II.1', '--note', text, '--as-of', '2016-07-01'];

function begin(cwd: string, argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [inject('program'), ...argv], { cwd, env: environment(), stdio: 'ignore' });
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on('close', (code) => done(code)));
const notesIn = (cwd: string) =>
  [...readFileSync(join(cwd, FILE), 'utf8').matchAll(/note: (.*)/g)].map((match) => match[1] ?? '');

describe('recording at once', () => {
  it.each([2, 8])('loses nothing where %i do it in one file', async (count) => {
    const cwd = workspace('progress');
    const texts = Array.from({ length: count }, (_, i) => `ví dụ ${i}`);
    const codes = await Promise.all(texts.map((text) => ended(begin(cwd, note(text)))));
    expect(codes).toEqual(texts.map(() => 0));
    expect(notesIn(cwd).sort()).toEqual(texts);
    expect(existsSync(join(cwd, LOCK))).toBe(false);
    expect(vstbcpn(cwd, 'validate', '--as-of', '2016-07-01').exitCode).toBe(0);
  });

  it('lets one of two win who say the same', async () => {
    const cwd = workspace('progress');
    await Promise.all([begin(cwd, note('một')), begin(cwd, note('một'))].map(ended));
    expect(notesIn(cwd)).toEqual(['một']);
  });
});

describe('a run that is killed', () => {
  it('leaves the old file or the new one, whenever that is, and nothing that is told as a file', async () => {
    const cwd = workspace('progress');
    const started = Date.now();
    expect(await ended(begin(cwd, note('đo')))).toBe(0);
    const takes = Date.now() - started;
    const valid = new Set([readFileSync(join(cwd, FILE), 'utf8')]);
    let killed = 0;
    for (let i = 0; i < 30; i += 1) {
      const before = readFileSync(join(cwd, FILE), 'utf8');
      const child = begin(cwd, note(`lần ${i}`));
      const timer = setTimeout(() => child.kill('SIGKILL'), takes * (0.4 + Math.random() * 0.7));
      const code = await ended(child);
      clearTimeout(timer);
      if (code === null) killed += 1;
      const after = readFileSync(join(cwd, FILE), 'utf8');
      const whole = `${before}  - activity: II.1\n    date: 2016-07-01\n    status: note\n    note: lần ${i}\n`;
      valid.add(before).add(whole);
      expect(valid.has(after), after).toBe(true);
      // What a killed run holds is free after five seconds: not waited for here each time.
      if (existsSync(join(cwd, LOCK))) utimesSync(join(cwd, LOCK), new Date(0), new Date(0));
    }
    expect(killed).toBeGreaterThan(10);
    expect(vstbcpn(cwd, ...note('sau cùng')).exitCode).toBe(0);
    expect(notesIn(cwd).at(-1)).toBe('sau cùng');
    const { stdout, stderr, exitCode } = vstbcpn(cwd, 'validate', '--as-of', '2016-07-01', '--format', 'compact');
    expect({ stdout: stdout.includes('file/ignored'), stderr, exitCode }).toEqual({
      stdout: false,
      stderr: '',
      exitCode: 0,
    });
    expect(existsSync(join(cwd, LOCK))).toBe(false);
  });

  it('holds up the next one for some seconds only', () => {
    const cwd = workspace('progress');
    mkdirSync(join(cwd, LOCK));
    const started = Date.now();
    expect(vstbcpn(cwd, ...note('chờ')).exitCode).toBe(0);
    expect(Date.now() - started).toBeLessThan(12_000);
    expect(notesIn(cwd)).toEqual(['chờ']);
  });
});

/** In a file system of its own with room for 8 KB more: the file as a run leaves it that wants to write 20 KB. */
const FULL_DISK = `
  mount -t tmpfs -o size=200k none "$1" && cp -r "$2"/. "$1" && cd "$1" || exit 99
  head -c 1000000 /dev/zero > rest; truncate -s -8192 rest
  shift 2; "$@"; code=$?
  cat ${FILE}; exit $code`;
const inNamespace = (script: string, ...argv: readonly string[]) =>
  start('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...argv], { cwd: '/' });

describe('a file that cannot be written', () => {
  it.skipIf(inNamespace('mount -t tmpfs none /tmp').exitCode !== 0)('stays as it was where the disk is full', () => {
    const cwd = workspace('progress');
    const argv = [process.execPath, inject('program'), ...note('y'.repeat(20_000))];
    const { stdout, stderr, exitCode } = inNamespace(FULL_DISK, temporaryFolder(), cwd, ...argv);
    expect({ stdout, exitCode }).toEqual({ stdout: readFileSync(join(cwd, FILE), 'utf8'), exitCode: 3 });
    expect(stderr).toContain(FILE);
  });

  // To root every file may be written.
  it.skipIf(process.getuid?.() === 0)('is not written over where it is read-only', () => {
    const cwd = workspace('progress');
    chmodSync(join(cwd, FILE), 0o444);
    const before = readFileSync(join(cwd, FILE), 'utf8');
    expect(vstbcpn(cwd, ...note('x'))).toEqual({ stdout: '', stderr: expect.stringContaining(FILE), exitCode: 3 });
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
  });
});

describe('a lock that is held', () => {
  it('is told by its name where it is something else', () => {
    const cwd = workspace('progress');
    const lock = join(cwd, LOCK);
    mkdirSync(join(lock, 'a'), { recursive: true });
    utimesSync(lock, new Date(0), new Date(0));
    const { stdout, stderr, exitCode } = vstbcpn(cwd, ...note('x'));
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 3 });
    expect(stderr).toContain(`xóa thư mục ${LOCK}`);
  });

  it('is waited for, and told with its name where it is never free', () => {
    const cwd = workspace('progress');
    mkdirSync(join(cwd, LOCK));
    const before = readFileSync(join(cwd, FILE), 'utf8');
    // Somebody who refreshes it all the time.
    const keeper = spawn(process.execPath, [
      '-e',
      `setInterval(() => require('node:fs').utimesSync(${JSON.stringify(join(cwd, LOCK))}, new Date(), new Date()), 500)`,
    ]);
    try {
      const { stdout, stderr, exitCode } = vstbcpn(cwd, ...note('không'));
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 3 });
      expect(stderr).toContain(LOCK);
    } finally {
      keeper.kill();
    }
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
  });

  it('is seen neither by git nor by other commands', () => {
    const cwd = workspace('progress');
    start('git', ['init', '-q'], { cwd });
    mkdirSync(join(cwd, LOCK));
    // What is left of a file that was being written.
    writeFileSync(join(cwd, `${FILE}.3141592653`), 'agency:');
    expect(start('git', ['status', '--porcelain', '-uall'], { cwd }).stdout).not.toContain('lock');
    expect(vstbcpn(cwd, 'validate', '--as-of', '2016-07-01').stdout).not.toMatch(/lock|3141592653/);
    expect(vstbcpn(cwd, ...note('x'), '--dry-run').exitCode).toBe(0);
  });
});
