import { join, relative, resolve } from 'node:path';
import type { Host } from '../host/host.ts';

/** How CI servers name a file: from the top of the repository, or of the workspace where there is none. */
export function repositoryFolder(host: Host, root: string): string {
  const named = host.env.GITHUB_WORKSPACE ?? host.env.CI_PROJECT_DIR;
  const isAbove = (folder: string) => !relative(folder, root).startsWith('..');
  if (named && isAbove(named)) return named;
  for (let folder = root; ; folder = resolve(folder, '..')) {
    const entries = host.readFolder(folder);
    if (entries.ok && entries.entries.some(({ name }) => name === '.git')) return folder;
    if (folder === resolve(folder, '..')) return root;
  }
}

/** A file of the workspace as seen from a folder, with forward slashes. */
export function fileFrom(folder: string, root: string, file: string): string {
  return relative(folder, join(root, file)).replaceAll('\\', '/');
}
