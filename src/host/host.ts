/** Why a file or folder could not be read or written. */
export type FileFailure = 'missing' | 'folder' | 'not-a-folder' | 'too-large' | 'denied' | 'exists' | 'other';

export interface FileProblem {
  readonly ok: false;
  readonly failure: FileFailure;
  /** The system's own word for it, e.g. `EIO`; for the last resort of a message. */
  readonly detail: string;
}

export type FileRead = { readonly ok: true; readonly bytes: Uint8Array } | FileProblem;
export type FolderRead = { readonly ok: true; readonly entries: readonly FolderEntry[] } | FileProblem;
export type FileWrite = { readonly ok: true } | FileProblem;
/** What was done alone; `exists` where somebody else held the lock all the while. */
export type Locked<Value> = { readonly ok: true; readonly value: Value } | FileProblem;

/** What git answered, or why it did not. */
export type GitAnswer =
  | { readonly ok: true; readonly stdout: Uint8Array }
  | {
      readonly ok: false;
      /** `missing`: there is no git on this machine. */
      readonly failure: 'missing' | 'failed';
      /** The first line of what it said. */
      readonly detail: string;
    };

export interface GitOptions {
  readonly cwd: string;
  readonly input?: string;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** stdout or stderr. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal; null where there is none. */
  readonly columns: number | null;
  /** Resolves when the reader has taken the bytes, so that nothing is cut off by a pipe; rejects where they cannot be written. */
  write(chunk: string | Uint8Array): Promise<void>;
}

export interface WriteOptions {
  readonly overwrite: boolean;
  /** Makes the folders that are missing; without it a missing folder is `missing`. */
  readonly makeFolders?: boolean;
  /** Whoever may read it may run it. */
  readonly executable?: boolean;
}

/** What the program asks of the world. `node-host.ts` is the only real one. Paths are absolute unless said otherwise. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the installed program: its `package.json`, `schemas/` and the plan it ships. */
  readonly programDir: string;
  /** Where derived data may be kept, outside every workspace; null where the system names no such place. */
  readonly cacheDir: string | null;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  /** Reads at most `maxBytes`; a longer file is `too-large` and is not read. */
  readFile(path: string, maxBytes: number): FileRead;
  readFolder(path: string): FolderRead;
  /** Writes a whole file, all or nothing; an existing one is `exists` unless `overwrite`. A device or pipe is written to. */
  writeFile(path: string, content: string | Uint8Array, options: WriteOptions): Promise<FileWrite>;
  /**
   * Runs while no other program that asks for the same lock does; waits for its turn. A lock that a killed program left
   * is taken over after some seconds.
   *
   * @param path of the lock, in a folder that exists: an empty folder while it is held, nothing afterwards
   */
  lock<Value>(path: string, run: () => Promise<Value>): Promise<Locked<Value>>;
  /** Adds to the end of a file; makes it if it is missing. */
  appendFile(path: string, content: string): Promise<FileWrite>;
  /** All of stdin; more than `maxBytes` is `too-large`. */
  readStdin(maxBytes: number): Promise<FileRead>;
  /**
   * Runs git. Arguments that come from people stand behind `--end-of-options` or `--`. What a surrounding git says of
   * its repository is forgotten, but for its index.
   */
  git(args: readonly string[], options: GitOptions): Promise<GitAnswer>;
  /**
   * Calls back at once, and whenever files under a folder have changed since, once for changes that come together.
   * Never ends by itself; rejects where a call does.
   */
  watch(folder: string, run: () => Promise<void>): Promise<never>;
  /** Keeps derived data in a file of `cacheDir`; a failure is silence, because nothing depends on it. */
  writeCache(path: string, content: Uint8Array): void;
}
