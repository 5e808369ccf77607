import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository, temporaryFolder } from '../support/run.ts';
import { start } from './start.ts';

it('the package works when its tarball is installed elsewhere, with schemas, the plan, the library and its types', () => {
  const folder = temporaryFolder();
  const npm = (argv: readonly string[], cwd: string) =>
    execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: 'pipe' });
  const packed = npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], repository).trim();
  writeFileSync(join(folder, 'package.json'), '{ "name": "elsewhere", "private": true, "type": "module" }');
  npm(['install', '--no-audit', '--no-fund', `./${packed}`], folder);
  const installed = join(folder, 'node_modules/vstbcpn');
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['vstbcpn']);
  expect(existsSync(join(installed, 'schemas/plan.schema.json'))).toBe(true);
  expect(existsSync(join(installed, 'docs/templates/report-final.yaml'))).toBe(true);
  expect(existsSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'))).toBe(true);

  const bin = join(folder, 'node_modules/.bin/vstbcpn');
  expect(start(bin, ['due'], { cwd: folder })).toMatchObject({ stdout: '', exitCode: 3 });
  const shipped = start(bin, ['due', '-C', installed, '--month', '6', '--as-of', '2016-06-10'], { cwd: folder });
  expect(shipped.exitCode).toBe(0);
  expect(shipped.stdout).toContain('Sở Nội vụ');
  expect(start(bin, ['init', '-C', 'moi'], { cwd: folder }).exitCode).toBe(0);
  expect(start(bin, ['list', '-C', 'moi'], { cwd: folder })).toMatchObject({ stderr: '', exitCode: 0 });

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
