import { resolve } from 'node:path';
import { HostError, UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { findRoot } from '../load/find-root.ts';
import { changedFiles, type FileNames, stagedFiles } from '../load/git-changes.ts';
import { MAX_FILE_BYTES } from '../load/source.ts';
import { stagedHost } from '../load/staged-host.ts';
import { folderOf } from './select-files.ts';
import type { ValidateOptions } from './validate-options.ts';

/** What is checked, and of which files findings are told. */
export interface ValidateScope {
  readonly root: string;
  /** The world to read from: the disk, git's index, or the disk with stdin in place of one file. */
  readonly reading: Host;
  /** Paths as typed. */
  readonly paths: readonly string[];
  /** Names of the files that changed; null where that was not asked. */
  readonly changed: FileNames | null;
}

/**
 * @throws UsageError where options contradict each other
 * @throws HostError outside every workspace, without git where it is needed, and where stdin cannot be read
 */
export async function validateScope(host: Host, options: ValidateOptions): Promise<ValidateScope> {
  const { paths, folder, changed, staged, stdinFilename, watch, fix, writeBaseline } = options;
  const fromStdin = paths.includes('-');
  if (fromStdin !== (stdinFilename !== null) || (fromStdin && paths.length > 1))
    throw new UsageError('usage/stdin-name', {});
  requireOne({ '-': fromStdin, '--staged': staged, '--changed': changed !== null });
  for (const [option, given] of Object.entries({ '--fix': fix, '--watch': watch, '--write-baseline': writeBaseline }))
    if (given) requireOne({ [option]: true, '-': fromStdin, '--staged': staged });
  requireOne({ '--fix': fix, '--watch': watch, '--write-baseline': writeBaseline });
  if (options.dryRun && !fix) throw new UsageError('usage/needs', { option: '--dry-run', needed: '--fix' });
  // A baseline of a part would drop what it says of the rest.
  const parts = { '--plan': options.plan !== null, '--changed': changed !== null, '--rule': options.hasRules };
  for (const [option, given] of Object.entries({ ...parts, [paths[0] ?? '']: paths.length > 0 }))
    if (given) requireOne({ '--write-baseline': writeBaseline, [option]: true });
  const first = stdinFilename ?? paths[0];
  const start = folder ?? (first === undefined ? null : folderOf(host, first));
  const root = findRoot(
    host,
    folder === null && start !== null && !host.readFolder(resolve(host.cwd, start)).ok ? null : start,
  );
  if (fromStdin && stdinFilename !== null) {
    const read = await host.readStdin(MAX_FILE_BYTES);
    if (!read.ok && read.failure !== 'too-large')
      throw new HostError('host/cannot-read', { file: 'stdin', detail: read.detail });
    const held = read.ok ? read.bytes : Number(read.detail);
    const reading = overlayHost(host, new Map([[resolve(host.cwd, stdinFilename), held]]));
    return { root, reading, paths: [stdinFilename], changed: null };
  }
  if (staged) return { root, reading: await stagedHost(host, root), paths, changed: await stagedFiles(host, root) };
  const names = changed === null ? null : await changedFiles(host, root, changed === true ? null : changed);
  return { root, reading: host, paths, changed: names };
}

/** @throws UsageError where two of these options were given */
function requireOne(given: Readonly<Record<string, boolean>>): void {
  const [first, second] = Object.keys(given).filter((option) => given[option]);
  if (first !== undefined && second !== undefined) throw new UsageError('usage/both', { first, second });
}
