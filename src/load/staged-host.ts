import { join } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { git, namesIn } from './git-changes.ts';
import { MAX_FILE_BYTES } from './source.ts';

interface Blob {
  readonly path: string;
  readonly id: string;
}

/**
 * The world as the next commit would have it: `plans/` holds what is in git's index, whatever lies on disk.
 *
 * @throws HostError without git or outside a repository
 */
export async function stagedHost(host: Host, root: string): Promise<Host> {
  const entries = entriesOf(await git(host, root, ['ls-files', '--stage', '-z', '--', 'plans']));
  // `git add -N` only announces a file: the index names it, the next commit does not hold it.
  const announced = namesIn(
    await git(host, root, ['diff-files', '--name-only', '-z', '--relative', '--diff-filter=A', '--', 'plans']),
  );
  const blobs = entries.filter(({ path }) => !announced.includes(path));
  const sizes = new TextDecoder().decode(
    await git(host, root, ['cat-file', '--batch-check=%(objectsize)'], idsOf(blobs)),
  );
  const sized = sizes.split('\n').map(Number);
  const small = blobs.filter((_, i) => (sized[i] ?? 0) <= MAX_FILE_BYTES);
  const contents = contentsOf(await git(host, root, ['cat-file', '--batch'], idsOf(small)));
  const files = new Map<string, Uint8Array | number>(blobs.map(({ path }, i) => [join(root, path), sized[i] ?? 0]));
  for (const [i, { path }] of small.entries()) files.set(join(root, path), contents[i] ?? new Uint8Array());
  return overlayHost(host, files, join(root, 'plans'));
}

/** `100644 0a1b… 0<tab>plans/2016/plan.yaml`, each ended by NUL. @throws HostError where a merge is not settled */
function entriesOf(stdout: Uint8Array): readonly Blob[] {
  const entries = new TextDecoder()
    .decode(stdout)
    .split('\0')
    .flatMap((entry) => {
      const [, id, stage, path] = /^\d+ ([0-9a-f]+) (\d)\t(.*)$/s.exec(entry) ?? [];
      return id && path ? [{ id, path, stage }] : [];
    });
  const unmerged = entries.filter(({ stage }) => stage !== '0').map(({ path }) => path);
  if (unmerged.length > 0) throw new HostError('host/unmerged', { files: [...new Set(unmerged)] });
  return entries;
}

function idsOf(blobs: readonly Blob[]): string {
  return blobs.map(({ id }) => `${id}\n`).join('');
}

/** `<id> blob <size>`, a line feed, that many bytes, a line feed; and so on. */
function contentsOf(stdout: Uint8Array): readonly Uint8Array[] {
  const contents: Uint8Array[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at);
    const size = Number(new TextDecoder().decode(stdout.subarray(at, end)).split(' ')[2]);
    contents.push(stdout.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
