import { join } from 'node:path';
import { HostError, UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';

/** Names of the files of a workspace, relative to its root, with forward slashes. */
export type FileNames = ReadonlySet<string>;

/**
 * What differs between a revision and the files on disk, new files included, deleted ones too.
 *
 * @param revision as somebody typed it; null for the last commit, or nothing where there is none yet
 * @throws UsageError where the revision names no commit
 * @throws HostError without git or outside a repository
 */
export async function changedFiles(host: Host, root: string, revision: string | null): Promise<FileNames> {
  // Asked from inside: where `plans/` is a repository of its own, the one around it knows nothing of its files.
  const plans = join(root, 'plans');
  const base = await commitOf(host, plans, revision);
  const differs = ['diff', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', base, '--', '.'];
  const changed = namesIn(await git(host, plans, differs));
  const added = namesIn(await git(host, plans, ['ls-files', '-z', '--others', '--exclude-standard', '--', '.']));
  return new Set([...changed, ...added].map((name) => `plans/${name}`));
}

/** What the next commit would change. @throws HostError without git or outside a repository */
export async function stagedFiles(host: Host, root: string): Promise<FileNames> {
  const differs = ['diff', '--cached', '--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--', '.'];
  return new Set(namesIn(await git(host, root, differs)));
}

/** @throws HostError without git, outside a repository, and where git refuses */
export async function git(host: Host, cwd: string, args: readonly string[], input = ''): Promise<Uint8Array> {
  const answer = await host.git(args, { cwd, input });
  if (answer.ok) return answer.stdout;
  if (answer.failure === 'missing') throw new HostError('host/no-git', {});
  const isRepository = (await host.git(['rev-parse', '--git-dir'], { cwd })).ok;
  throw isRepository
    ? new HostError('host/git-failed', { detail: answer.detail })
    : new HostError('host/no-repository', { folder: cwd, detail: answer.detail });
}

async function commitOf(host: Host, root: string, revision: string | null): Promise<string> {
  const wanted = `${revision ?? 'HEAD'}^{commit}`;
  const found = await host.git(['rev-parse', '--verify', '--quiet', '--end-of-options', wanted], { cwd: root });
  if (found.ok) return new TextDecoder().decode(found.stdout).trim();
  if (revision === null) await git(host, root, ['rev-parse', '--git-dir']);
  // The tree of nothing: what everything differs from before the first commit.
  const nothing = await git(host, root, ['hash-object', '-t', 'tree', '--stdin']);
  if (revision === null) return new TextDecoder().decode(nothing).trim();
  throw new UsageError('usage/unknown-revision', { found: revision });
}

/** Names as `-z` prints them, each ended by NUL. */
export function namesIn(stdout: Uint8Array): readonly string[] {
  return new TextDecoder().decode(stdout).split('\0').filter(Boolean);
}
