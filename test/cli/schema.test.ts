import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, run, temporaryFolder } from '../support/run.ts';

describe('`schema`', () => {
  it.each([
    'plan',
    'progress',
    'agencies',
    'settings',
    'baseline',
    'template',
  ])('prints the schema of %s byte for byte', async (kind) => {
    const file = readFileSync(join(repository, `schemas/${kind}.schema.json`), 'utf8');
    // Outside every workspace: an editor asks from anywhere.
    const cwd = temporaryFolder();
    expect(await run(['schema', kind], { cwd })).toEqual({ stdout: file, stderr: '', exitCode: 0 });
    expect(await run(['schema', kind, '-o', 'mau.json'], { cwd })).toMatchObject({ stderr: '', exitCode: 0 });
    expect(readFileSync(join(cwd, 'mau.json'), 'utf8')).toBe(file);
  });

  it('names the kinds where another is asked for', async () => {
    const ran = await run(['schema', 'report']);
    expect(ran).toMatchObject({ stdout: '', exitCode: 2 });
    for (const kind of ['plan', 'progress', 'agencies', 'settings', 'baseline', 'template'])
      expect(ran.stderr).toContain(kind);
  });
});
