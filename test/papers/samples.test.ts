import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository, temporaryFolder } from '../support/run.ts';

it('samples are what the program makes today, every byte (else: npm run samples, and look at them)', () => {
  const shipped = join(repository, 'docs/samples');
  const made = temporaryFolder();
  execFileSync(process.execPath, [join(repository, 'bin/samples.mjs'), made], {
    env: { PATH: process.env.PATH ?? '', TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    stdio: 'pipe',
  });
  const names = readdirSync(made).sort();
  const others = ['README.md', 'plans'];
  expect(names).toEqual(
    readdirSync(shipped)
      .filter((name) => !others.includes(name))
      .sort(),
  );
  const differ = names.filter((name) => !readFileSync(join(made, name)).equals(readFileSync(join(shipped, name))));
  expect(differ).toEqual([]);
  const table = readFileSync(join(shipped, 'README.md'), 'utf8');
  for (const name of names) expect(table).toContain(`[${name}](${name})`);
});
