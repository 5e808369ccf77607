import { cpSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { repository, temporaryFolder } from '../support/run.ts';

/** What a fresh clone does not have. */
const MADE = ['.git', 'node_modules', 'dist', 'coverage', 'src/load/generated'];

/** A copy of the repository's files as they are in the work tree: what somebody else would clone. */
export function sourceCopy(): string {
  const folder = temporaryFolder();
  cpSync(repository, folder, {
    recursive: true,
    filter: (path) => !MADE.includes(relative(repository, path)) && basename(path) !== 'node_modules',
  });
  return folder;
}
