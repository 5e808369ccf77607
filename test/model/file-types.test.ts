import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../support/run.ts';

it('the types of the files are those that the schemas make', () => {
  const path = join(repository, 'src/model/file-types.ts');
  const committed = readFileSync(path, 'utf8');
  execFileSync(process.execPath, [join(repository, 'bin/build.mjs'), '--generate-only'], { cwd: repository });
  expect(committed).toBe(readFileSync(path, 'utf8'));
});
