import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository, workspace } from '../support/run.ts';
import { edit, PLAN } from './findings-of.ts';

it('--watch checks again when a file changes, and ends when it is told to', async () => {
  const cwd = workspace();
  const argv = [join(repository, 'bin/vstbcpn.js'), 'validate', '--watch', '--format', 'compact'];
  const rules = ['--rule', 'plan/gap=ignore', '--as-of', '2016-12-31'];
  const child = spawn(process.execPath, [...argv, ...rules], { cwd, env: { ...process.env, VSTBCPN_LANG: 'vi' } });
  let [said, aside] = ['', ''];
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    aside += chunk;
  });
  const until = async (text: () => string, pattern: RegExp) => {
    while (!pattern.test(text())) await new Promise((later) => setTimeout(later, 20));
  };
  await until(() => said, /không có lỗi\n/);
  await until(() => aside, /Ctrl\+C/);
  edit(cwd, PLAN, '    lead: so-noi-vu\n', '    lead: so-noi-vuu\n');
  await until(() => said, /plan\.yaml:87:11: lỗi: .*\n.*1 lỗi/);
  edit(cwd, PLAN, '    lead: so-noi-vuu\n', '    lead: so-noi-vu\n');
  await until(() => said, /1 lỗi[\s\S]*không có lỗi\n/);
  const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
});
