import { join, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';

export interface NewFile {
  /** Within the folder, without folders of its own. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, which is made where it is missing; none is written where one of them exists already.
 *
 * @throws HostError where a file exists and may not be overwritten, or cannot be written
 */
export async function writeFiles(host: Host, folder: string, files: readonly NewFile[], overwrite: boolean) {
  const path = resolve(host.cwd, folder);
  const found = host.readFolder(path);
  const names = new Set(found.ok ? found.entries.map(({ name }) => name.toLowerCase()) : []);
  const taken = files.filter(({ name }) => names.has(name.toLowerCase())).map(({ name }) => join(folder, name));
  if (taken.length > 0 && !overwrite) throw new HostError('host/file-exists', { files: shown(taken) });
  for (const { name, content } of files) {
    const written = await host.writeFile(join(path, name), content, { overwrite, makeFolders: true });
    if (written.ok) continue;
    const file = join(folder, name);
    throw written.failure === 'exists'
      ? new HostError('host/file-exists', { files: [file] })
      : new HostError('host/cannot-write', { file, detail: written.detail });
  }
}

/** The first few of many. */
function shown(files: readonly string[]): readonly string[] {
  return files.length > 4 ? [...files.slice(0, 3), `… (${files.length})`] : files;
}
