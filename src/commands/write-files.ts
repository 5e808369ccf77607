import { join, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { runningLine } from './running-line.ts';

export interface NewFile {
  /** Within the folder, without folders of its own. */
  readonly name: string;
  /** Made when its turn has come, so that a long run holds one at a time. */
  readonly content: () => Promise<string | Uint8Array>;
}

/**
 * Writes files into a folder, which is made where it is missing; none is written where one of them exists already. A long
 * run says how far it has come.
 *
 * @throws HostError where a file exists and may not be overwritten, or cannot be written
 */
export async function writeFiles(
  host: Host,
  words: Words,
  folder: string,
  files: readonly NewFile[],
  overwrite: boolean,
): Promise<void> {
  const path = resolve(host.cwd, folder);
  const found = host.readFolder(path);
  const names = new Set(found.ok ? found.entries.map(({ name }) => name.toLowerCase()) : []);
  const taken = files.filter(({ name }) => names.has(name.toLowerCase())).map(({ name }) => join(folder, name));
  if (taken.length > 0 && !overwrite) throw new HostError('host/file-exists', { files: shown(taken) });
  const line = runningLine(host);
  try {
    for (const [index, { name, content }] of files.entries()) {
      await line.tell(words('folder/writing', { number: index + 1, count: files.length, file: name }));
      const written = await host.writeFile(join(path, name), await content(), { overwrite, makeFolders: true });
      if (written.ok) continue;
      const file = join(folder, name);
      throw written.failure === 'exists'
        ? new HostError('host/file-exists', { files: [file] })
        : new HostError('host/cannot-write', { file, detail: written.detail });
    }
  } finally {
    await line.clear();
  }
}

/** The first few of many. */
function shown(files: readonly string[]): readonly string[] {
  return files.length > 4 ? [...files.slice(0, 3), `… (${files.length})`] : files;
}
