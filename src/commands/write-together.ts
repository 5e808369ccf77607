import { dirname, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';

export interface NewPath {
  /** As typed. */
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Makes the folder that it lies in. */
  readonly makesFolder: boolean;
  /** Takes the place of one of before unasked: the program's own. */
  readonly replaces?: true;
}

/**
 * Writes files that belong together: none where one of them exists already or has no place.
 *
 * @param refusal what is said where a file exists
 * @throws HostError where a file exists and may not be overwritten, or cannot be written
 */
export async function writeTogether(
  host: Host,
  files: readonly NewPath[],
  overwrite: boolean,
  refusal: 'host/file-exists' | 'host/plan-exists' = 'host/file-exists',
): Promise<void> {
  const there = files.filter(({ file, replaces }) => {
    const read = host.readFile(resolve(host.cwd, file), 0);
    if (!read.ok && (read.failure === 'folder' || read.failure === 'not-a-folder'))
      throw new HostError('host/cannot-write', { file, detail: read.detail });
    return !replaces && (read.ok || read.failure === 'too-large');
  });
  if (there.length > 0 && !overwrite) throw new HostError(refusal, { files: there.map(({ file }) => file) });
  const folderOf = ({ file }: NewPath) => dirname(resolve(host.cwd, file));
  const made = new Set(files.filter(({ makesFolder }) => makesFolder).map(folderOf));
  for (const path of files)
    if (!made.has(folderOf(path)) && !host.readFolder(folderOf(path)).ok)
      throw new HostError('host/no-folder', { folder: dirname(path.file) });
  for (const { file, content, makesFolder, replaces = false } of files) {
    const options = { overwrite: overwrite || replaces, makeFolders: makesFolder };
    const written = await host.writeFile(resolve(host.cwd, file), content, options);
    if (written.ok) continue;
    throw written.failure === 'exists'
      ? new HostError('host/file-exists', { files: [file] })
      : new HostError('host/cannot-write', { file, detail: written.detail });
  }
}
