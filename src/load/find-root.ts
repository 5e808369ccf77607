import { dirname, join, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';

/**
 * The workspace that a command works in: the folder given by `-C` where it holds `plans/`, else the nearest folder
 * upward that holds `plans/agencies.yaml`.
 *
 * @throws HostError outside every workspace
 */
export function findRoot(host: Host, given: string | null): string {
  // A folder mistyped must not be taken for the workspace around it.
  if (given !== null && !host.readFolder(resolve(host.cwd, given)).ok)
    throw new HostError('host/no-folder', { folder: given });
  const root = searchRoot(host, given);
  if (root !== null) return root;
  throw new HostError('host/no-workspace', { folder: given ?? '.' });
}

/** The same, with null outside every workspace. */
export function searchRoot(host: Host, given: string | null): string | null {
  const start = resolve(host.cwd, given ?? '.');
  if (given !== null && host.readFolder(join(start, 'plans')).ok) return start;
  for (let folder = start; ; folder = dirname(folder)) {
    const plans = host.readFolder(join(folder, 'plans'));
    if (plans.ok && plans.entries.some(({ name }) => name === 'agencies.yaml')) return folder;
    if (dirname(folder) === folder) return null;
  }
}
