import { dirname, join } from 'node:path';
import { expect, inject } from 'vitest';
import { temporaryFolder } from '../support/run.ts';
import { environment, folderWith, start } from './start.ts';

/**
 * A folder to put on the path whose `npm` installs this package from the tarball that would be published, where it is
 * asked for `vstbcpn@VERSION`. Everything else of the command line stays as it is.
 *
 * @param version the one that must be asked for
 */
export function npmWithThisPackage(version: string): string {
  const to = temporaryFolder();
  const cwd = dirname(dirname(inject('program')));
  const packed = start('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', to], { cwd });
  expect(packed, packed.stderr).toMatchObject({ exitCode: 0 });
  return folderWith(
    'npm',
    `#!/bin/bash
export PATH='${environment().PATH}'
arguments=("$@")
last=\${arguments[-1]}
case $last in
  'vstbcpn@${version}') exec npm "\${arguments[@]::$(($# - 1))}" '${join(to, packed.stdout.trim())}' ;;
  *) echo "npm was asked for: $*" >&2; exit 9 ;;
esac
`,
  );
}
