import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FolderEntry, Host } from '../host/host.ts';

/** What a folder of the workspace holds, by name, hidden entries left out; nothing where there is no such folder. */
export function readFolder(host: Host, root: string, folder: string): readonly FolderEntry[] {
  const found = host.readFolder(join(root, folder));
  const entries = found.ok ? found.entries.filter(({ name }) => !name.startsWith('.')) : [];
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A file that looks meant, and is read under another name only. */
export function ignoredFile(file: string, wanted: string): Diagnostic {
  return { code: 'file/ignored', severity: 'warning', args: { wanted }, file, place: { offsets: [0, 0] } };
}
