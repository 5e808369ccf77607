import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder, workspace } from '../support/run.ts';

const program = join(repository, 'bin/vstbcpn.js');

function start(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, file = program) {
  const ran = spawnSync(process.execPath, [file, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: '/dev/null', VSTBCPN_LANG: 'vi', ...env },
    maxBuffer: 1e8,
  });
  return { stdout: ran.stdout, stderr: ran.stderr, exitCode: ran.status };
}

describe('the built program', () => {
  it('answers from a subfolder of the workspace, through a link, and says where it ends', () => {
    const cwd = workspace('progress');
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    symlinkSync(program, join(cwd, 'vstbcpn'));
    const ran = start(['overdue', '--as-of', '5/7/2016', '--fail'], join(cwd, 'a/b'), {}, join(cwd, 'vstbcpn'));
    expect(ran).toMatchObject({ stderr: '', exitCode: 1 });
    expect(ran.stdout).toContain('quá hạn 31');
  });

  it('prints no escape codes into a pipe, and none at all with NO_COLOR', () => {
    for (const env of [{}, { NO_COLOR: '1', TERM: 'xterm-256color' }])
      expect(start(['due'], repository, env).stdout).not.toContain('\u001b');
  });

  it('is not cut off by a slow reader, and leaves quietly when the reader does', async () => {
    const whole = start(['checklist', '--all', '--format', 'json'], repository).stdout;
    expect(whole.length).toBeGreaterThan(130_000);
    const slow = execFileSync('sh', ['-c', `node ${program} checklist --all --format json | (sleep 0.5; cat)`], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(slow).toBe(whole.replace(/"asOf": "[^"]*"/, /"asOf": "[^"]*"/.exec(slow)?.[0] ?? ''));
    const gone = spawn('sh', ['-c', `node ${program} checklist --all --format json | head -1`], { cwd: repository });
    let stderr = '';
    gone.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await new Promise((resolve) => gone.on('close', resolve));
    expect(stderr).toBe('');
  });

  it.runIf(existsSync('/dev/full'))('says that a full disk took nothing', () => {
    const full = spawnSync('sh', ['-c', `node ${program} due > /dev/full`], { cwd: repository, encoding: 'utf8' });
    expect(full.status).toBe(3);
    expect(full.stderr).toMatch(/^vstbcpn: .*stdout.*ENOSPC/);
  });

  it('keeps its cache outside the workspace, uses it, and survives it being spoilt', () => {
    const cwd = workspace();
    const cache = temporaryFolder();
    const before = listing(cwd);
    const first = start(['due'], cwd, { XDG_CACHE_HOME: cache });
    const kept = readdirSync(join(cache, 'vstbcpn'));
    expect(kept).toHaveLength(2);
    expect(start(['due'], cwd, { XDG_CACHE_HOME: cache })).toEqual(first);
    for (const name of kept) {
      const path = join(cache, 'vstbcpn', name);
      writeFileSync(path, readFileSync(path).subarray(0, -5));
    }
    expect(start(['due'], cwd, { XDG_CACHE_HOME: cache })).toEqual(first);
    const plan = join(cwd, 'plans/2016/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('lead: so-noi-vu', 'lead: so-y-te---'));
    expect(start(['due'], cwd, { XDG_CACHE_HOME: cache }).exitCode).toBe(1);
    expect(listing(cwd)).toEqual(before);
  });

  it('draws every script of the world, colour or not, and writes over a file', () => {
    const cwd = workspace();
    const plan = join(cwd, 'plans/2016/plan.yaml');
    const text = readFileSync(plan, 'utf8');
    writeFileSync(
      plan,
      text.replace('title: Tham mưu triển khai', 'title: 🎉 会議 triển khai').replace('lead: so-noi-vu', 'lead: so-🎉'),
    );
    expect(start(['list'], cwd).stdout).toContain('🎉 会議');
    expect(start(['validate'], cwd).stdout).toContain('^^^');
    expect(start(['explain', 'file/not-utf8'], cwd).exitCode).toBe(0);
    for (const argv of [
      ['validate', '-o', 'a.sarif'],
      ['validate', '-o', 'a.sarif', '--force'],
      ['validate', '--fix'],
    ])
      expect(start(argv, cwd)).toMatchObject({ stderr: '', exitCode: 1 });
  });

  it('speaks the language of --lang, VSTBCPN_LANG, the settings, the locale, else Vietnamese, in this order', () => {
    const cwd = workspace();
    const head = (argv: readonly string[], env: Readonly<Record<string, string>>) =>
      start(['overdue', ...argv], cwd, env).stdout.split('\n')[0];
    expect(head([], { VSTBCPN_LANG: '' })).toBe('Nhiệm vụ quá hạn');
    expect(head([], { VSTBCPN_LANG: '', LANG: 'en_GB.UTF-8' })).toBe('Overdue');
    expect(head([], { VSTBCPN_LANG: '', LANG: 'fr_FR.UTF-8' })).toBe('Nhiệm vụ quá hạn');
    writeFileSync(join(cwd, 'plans/settings.yaml'), 'lang: vi\n');
    expect(head([], { VSTBCPN_LANG: '', LANG: 'en_GB.UTF-8' })).toBe('Nhiệm vụ quá hạn');
    expect(head([], { VSTBCPN_LANG: 'en' })).toBe('Overdue');
    expect(head(['--lang', 'vi'], { VSTBCPN_LANG: 'en' })).toBe('Nhiệm vụ quá hạn');
  });

  it('says in two languages that it was not built', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'bin'));
    for (const name of ['vstbcpn.js', 'package.json'])
      writeFileSync(join(folder, 'bin', name), readFileSync(join(repository, 'bin', name)));
    const ran = start(['due'], folder, {}, join(folder, 'bin/vstbcpn.js'));
    expect(ran).toMatchObject({ stdout: '', exitCode: 3 });
    expect(ran.stderr).toContain('npm run build');
  });
});

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
