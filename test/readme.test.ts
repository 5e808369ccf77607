import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIGURABLE } from '../src/check/catalogue.ts';
import { repository, run, workspace } from './support/run.ts';
import { edit, PLAN } from './validate/findings-of.ts';

const readme = readFileSync(join(repository, 'README.md'), 'utf8');

describe('README', () => {
  it('shows what its first command prints', async () => {
    const { stdout } = await run(['due', '--month', '6', '--as-of', '2016-06-10']);
    expect(readme).toContain(`\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
  });

  it('shows what validate prints of two slips in the plan', async () => {
    const cwd = workspace();
    edit(cwd, PLAN, '    lead: so-noi-vu\n', '    leed: so-noi-vu\n');
    edit(cwd, PLAN, 'coordinating: [so-ldtbxh, hoi-lhpn]', 'coordinating: [so-ldtbxh, hoi-phu-nu]');
    const { stdout } = await run(['validate', '--quiet'], { cwd });
    expect(readme).toContain(`\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
  });

  it('gives each of its two commands as one line', () => {
    expect(readme).toContain('\nnpm ci && npm run build && node bin/vstbcpn.js due --month 6 --as-of 2016-06-10\n');
    expect(readme).toContain('\nnpm ci && npm test\n');
    expect(readFileSync(join(repository, '.ci/run'), 'utf8')).toContain('\nnpm ci && npm test\n');
  });

  it('names only commands and options that exist', async () => {
    const help = (await run(['--help'])).stdout;
    for (const [, command] of readme.matchAll(/^vstbcpn (\w+)/gm))
      expect(help).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    const commands = [...help.matchAll(/^ {2}([a-z]+)(?: [<[].*?[>\]])? {2,}/gm)].map((match) => match[1] as string);
    const pages = await Promise.all(commands.map((name) => run([name, '--help'])));
    const all = pages.map(({ stdout }) => stdout).join('');
    for (const [option] of readme.matchAll(/--[a-z][a-z-]+/g)) expect(all).toContain(option);
    for (const [, code] of readme.matchAll(/\b((?:plan|progress|register)\/[a-z]+(?:-[a-z]+)+)\b/g))
      expect(CONFIGURABLE).toContain(code);
  });
});
