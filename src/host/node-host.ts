import { Buffer } from 'node:buffer';
import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
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
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  FileFailure,
  FileProblem,
  FileRead,
  FileWrite,
  FolderRead,
  GitAnswer,
  GitOptions,
  Host,
  Locked,
  Output,
  WriteOptions,
} from './host.ts';

/** Entries kept in the cache folder; the oldest leave first. */
const MAX_CACHE_ENTRIES = 400;
/** Milliseconds without a further change after which files are read again: editors write in several steps. */
const SETTLED = 100;
/** Milliseconds after which a lock that nobody refreshes is taken to be left over. */
const STALE = 5_000;
/** What says that something is in the place of a lock: another program's, a file, a folder that holds something. */
const HELD = ['ELOCKED', 'ENOTDIR', 'ENOTEMPTY'];
/** Tries to get a lock, and milliseconds between them: together longer than a lock can be left over. */
const TRIES = { retries: 200, factor: 1, minTimeout: 50, maxTimeout: 100, randomize: true };

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
    lock,
    appendFile,
    readStdin,
    git,
    watch,
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

/** Not Node's recursive way: under /proc that never returns. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it by now.
    if (!isFolder(path)) throw error;
  }
}

async function writeFile(
  path: string,
  content: string | Uint8Array,
  { overwrite, makeFolders = false, executable = false }: WriteOptions,
): Promise<FileWrite> {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return { ok: false, failure: 'folder', detail: 'EISDIR' };
    if (makeFolders) makeFolder(dirname(path));
    if (there && !there.isFile()) writeFileSync(path, content);
    else if (!overwrite) writeNewFile(path, content, executable ? 0o777 : 0o666);
    else {
      // A file that may be replaced only because its folder may be changed was made read-only on purpose.
      if (there) accessSync(path, constants.W_OK);
      const { default: writeFileAtomic } = await import('write-file-atomic');
      // It writes once, and takes what a full disk had room for to be everything: this goes on, or fails.
      await writeFileAtomic(path, '', { tmpfileCreated: (temporary) => writeFileSync(temporary, content) });
    }
    return { ok: true };
  } catch (error) {
    return problem(error);
  }
}

function writeNewFile(path: string, content: string | Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, content);
  } catch (error) {
    unlinkSync(path);
    throw error;
  } finally {
    closeSync(file);
  }
}

async function lock<Value>(path: string, run: () => Promise<Value>): Promise<Locked<Value>> {
  const { default: lockfile } = await import('proper-lockfile');
  let release: () => Promise<void>;
  try {
    release = await lockfile.lock(path, {
      lockfilePath: path,
      realpath: false,
      stale: STALE,
      retries: TRIES,
      // Whoever took it over found it old: this program slept. What it then writes is compared with what it has read.
      onCompromised: () => undefined,
    });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return HELD.includes(code) ? { ok: false, failure: 'exists', detail: code } : problem(error);
  }
  try {
    return { ok: true, value: await run() };
  } finally {
    // One that was taken over is not ours to release.
    await release().catch(() => undefined);
  }
}

async function appendFile(path: string, content: string): Promise<FileWrite> {
  try {
    appendFileSync(path, content);
    return { ok: true };
  } catch (error) {
    return problem(error);
  }
}

async function readStdin(maxBytes: number): Promise<FileRead> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > maxBytes) return { ok: false, failure: 'too-large', detail: String(length) };
      chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return problem(error);
  }
}

/** Inside a hook git names its own repository, which is not to be taken for that of another folder. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_PREFIX, GIT_INDEX_FILE, ...env } = process.env;
  const index = GIT_INDEX_FILE === undefined ? {} : { GIT_INDEX_FILE: resolve(GIT_INDEX_FILE) };
  return { ...env, ...index, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

async function git(args: readonly string[], { cwd, input }: GitOptions): Promise<GitAnswer> {
  const { spawn } = await import('node:child_process');
  return new Promise((answer) => {
    const child = spawn('git', args, { cwd, env: gitEnvironment(), stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) =>
      answer({ ok: false, failure: 'missing', detail: error.code ?? error.message }),
    );
    child.on('close', (code) => {
      const [detail = ''] = Buffer.concat(err).toString('utf8').split('\n');
      answer(code === 0 ? { ok: true, stdout: Buffer.concat(out) } : { ok: false, failure: 'failed', detail });
    });
    // Git may be done before it has read all it was given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

async function watch(folder: string, run: () => Promise<void>): Promise<never> {
  const { watch: watchFiles } = await import('chokidar');
  return new Promise<never>((_, reject) => {
    let timer: NodeJS.Timeout | null = null;
    let running: Promise<void> = Promise.resolve();
    const again = () => {
      running = running.then(run);
      running.catch(reject);
    };
    // Nothing that changes while files are read for the first time is missed: reading begins once all are watched.
    watchFiles(folder, { ignoreInitial: true })
      .on('ready', again)
      .on('all', () => {
        if (timer) clearTimeout(timer);
        timer = setTimeout(again, SETTLED);
      });
  });
}

function writeCache(path: string, content: Uint8Array): void {
  const folder = dirname(path);
  try {
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
