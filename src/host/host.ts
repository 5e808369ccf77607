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
  /** Keeps derived data in a file of `cacheDir`; a failure is silence, because nothing depends on it. */
  writeCache(path: string, content: Uint8Array): void;
}
