import { sep } from 'node:path';
import type { FileRead, FolderEntry, FolderRead, Host } from './host.ts';

/** Files in place of those on disk, by absolute path. A number stands for the bytes of one that is too large to be held. */
export type OverlaidFiles = ReadonlyMap<string, Uint8Array | number>;

/**
 * The same world with other files in it.
 *
 * @param replaced a folder of which nothing on disk is seen, only the files given; null where they are added to it
 */
export function overlayHost(host: Host, files: OverlaidFiles, replaced: string | null = null): Host {
  const isReplaced = (path: string) => replaced !== null && (path === replaced || path.startsWith(replaced + sep));
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(path + sep));
  const readFile = (path: string, maxBytes: number): FileRead => {
    const held = files.get(path);
    if (held === undefined) {
      if (!isReplaced(path)) return host.readFile(path, maxBytes);
      return isFolder(path)
        ? { ok: false, failure: 'folder', detail: 'EISDIR' }
        : { ok: false, failure: 'missing', detail: 'ENOENT' };
    }
    const size = typeof held === 'number' ? held : held.length;
    if (typeof held === 'number' || size > maxBytes) return { ok: false, failure: 'too-large', detail: String(size) };
    return { ok: true, bytes: held };
  };
  const readFolder = (path: string): FolderRead => {
    const entries = new Map<string, FolderEntry>();
    const onDisk = isReplaced(path) ? null : host.readFolder(path);
    if (onDisk?.ok) for (const entry of onDisk.entries) entries.set(entry.name, entry);
    for (const file of files.keys())
      if (file.startsWith(path + sep)) {
        const [name = '', ...rest] = file.slice(path.length + 1).split(sep);
        entries.set(name, { name, isFolder: rest.length > 0 });
      }
    if (entries.size > 0 || onDisk?.ok) return { ok: true, entries: [...entries.values()] };
    return onDisk ?? { ok: false, failure: 'missing', detail: 'ENOENT' };
  };
  return { ...host, readFile, readFolder };
}
