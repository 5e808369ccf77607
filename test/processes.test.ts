import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder, workspace } from './support/run.ts';

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

describe('the package', () => {
  it('works when its tarball is installed elsewhere, with schemas, the plan, the library and its types', () => {
    const folder = temporaryFolder();
    const npm = (argv: readonly string[], cwd: string) =>
      execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: 'pipe' });
    const packed = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], repository).trim();
    writeFileSync(join(folder, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }');
    npm(['install', '--no-audit', '--no-fund', `./${packed}`], folder);
    const installed = join(folder, 'node_modules/vstbcpn');
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['vstbcpn']);
    expect(existsSync(join(installed, 'schemas/plan.schema.json'))).toBe(true);
    expect(existsSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);

    const bin = join(folder, 'node_modules/.bin/vstbcpn');
    expect(start(['due'], folder, {}, bin)).toMatchObject({ stdout: '', exitCode: 3 });
    const shipped = start(['due', '-C', installed, '--month', '6', '--as-of', '2016-06-10'], folder, {}, bin);
    expect(shipped.exitCode).toBe(0);
    expect(shipped.stdout).toContain('Sở Nội vụ');
    expect(start(['init', '-C', 'moi'], folder, {}, bin).exitCode).toBe(0);
    expect(start(['list', '-C', 'moi'], folder, {}, bin)).toMatchObject({ stderr: '', exitCode: 0 });

    const use = `import { choosePlan, loadWorkspace, obligations, parseWhen, findAgency, type Obligation } from 'vstbcpn';
const { workspace, findings } = await loadWorkspace(${JSON.stringify(installed)});
const plan = choosePlan(workspace.plans, null, '2016-06-10');
const late: readonly Obligation[] = obligations(workspace, plan, '2016-06-10').filter(({ status }) => status === 'overdue');
const window = parseWhen('trước ngày 5/6', { year: 2016 });
const found = findAgency(workspace.register, 'ldtbxh');
console.log(findings.length, late.length, window.ok && window.window.to, found.found === 'one' && found.agency.id);
`;
    // 39 agencies that owe the interim report, II.3.a of Sở LĐTBXH, and Hội LHPN that helps with it.
    writeFileSync(join(folder, 'use.mts'), use);
    writeFileSync(join(folder, 'use.mjs'), use.replace(', type Obligation', '').replace(': readonly Obligation[]', ''));
    expect(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(
      '0 41 2016-06-04 so-ldtbxh\n',
    );
    const compiler = join(repository, 'node_modules/typescript/bin/tsc');
    const types = join(repository, 'node_modules/@types');
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      'node',
      '--typeRoots',
      types,
    ];
    execFileSync(process.execPath, [compiler, ...flags, 'use.mts'], { cwd: folder, stdio: 'inherit' });
  });
});

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
