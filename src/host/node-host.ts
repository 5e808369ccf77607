import { Buffer } from 'node:buffer';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileFailure, FileProblem, FileRead, FileWrite, FolderRead, Host, Output, WriteOptions } from './host.ts';

/** Entries kept in the cache folder; the oldest leave first. */
const MAX_CACHE_ENTRIES = 400;

/** The real world: Node's files, clock and streams. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    programDir: programFolder(dirname(fileURLToPath(import.meta.url))),
    cacheDir: cacheFolder(process.env, process.platform),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => Date.now(),
    readFile,
    readFolder,
    writeFile,
    writeCache,
  };
}

function readFile(path: string, maxBytes: number): FileRead {
  let file: number | null = null;
  try {
    // A folder opens, a pipe or device would block: ask first what it is.
    const kind = statSync(path);
    if (kind.isDirectory()) return { ok: false, failure: 'folder', detail: 'EISDIR' };
    if (!kind.isFile()) return { ok: false, failure: 'other', detail: 'not a regular file' };
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > maxBytes) return { ok: false, failure: 'too-large', detail: String(size) };
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, bytes, length, size - length, null);
      if (count === 0) break;
      length += count;
    }
    return { ok: true, bytes: bytes.subarray(0, length) };
  } catch (error) {
    return problem(error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readFolder(path: string): FolderRead {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isSymbolicLink() ? isFolder(join(path, entry.name)) : entry.isDirectory(),
    }));
    return { ok: true, entries };
  } catch (error) {
    return problem(error);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function writeFile(
  path: string,
  content: string | Uint8Array,
  { overwrite, makeFolders = false }: WriteOptions,
): Promise<FileWrite> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return { ok: false, failure: 'folder', detail: 'EISDIR' };
    if (makeFolders) mkdirSync(dirname(path), { recursive: true });
    if (there && !there.isFile()) writeFileSync(path, content);
    else if (!overwrite) writeFileSync(path, content, { flag: 'wx' });
    else {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    }
    return { ok: true };
  } catch (error) {
    return problem(error);
  }
}

function writeCache(path: string, content: Uint8Array): void {
  const folder = dirname(path);
  try {
    // Not recursive: under /proc that never returns.
    for (const part of [dirname(folder), folder]) if (!isFolder(part)) mkdirSync(part);
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, content);
    renameSync(temporary, path);
    const names = readdirSync(folder);
    if (names.length <= MAX_CACHE_ENTRIES) return;
    const oldestFirst = names
      .map((entry) => ({ entry, age: statSync(join(folder, entry)).mtimeMs }))
      .sort((a, b) => a.age - b.age);
    for (const { entry } of oldestFirst.slice(0, names.length - MAX_CACHE_ENTRIES / 2)) unlinkSync(join(folder, entry));
  } catch {
    // A cache that cannot be written costs time, nothing else.
  }
}

function output(stream: NodeJS.WriteStream): Output {
  // Each write hears of its own error; unheard, the same error would end the process a second time.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
    write: (chunk) =>
      new Promise((resolve, reject) => {
        stream.write(chunk, (error) => {
          // The reader went away (`| head`): that is its right, and no fault of ours.
          if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
          else resolve();
        });
      }),
  };
}

function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'vstbcpn');
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'vstbcpn', 'cache') : null;
  const home = homedir();
  return home === '' || home === '/' ? null : join(home, '.cache', 'vstbcpn');
}

/** The nearest folder upward that holds the program's package.json: the same from `src/host`, `dist` and an installed copy. */
function programFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return folder;
  }
}

const FAILURES: Readonly<Record<string, FileFailure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'folder',
  EEXIST: 'exists',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
};

function problem(error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return { ok: false, failure: FAILURES[code] ?? 'other', detail: code };
}
