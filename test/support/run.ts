import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, inject } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { nodeHost } from '../../src/host/node-host.ts';

export const repository = resolve(import.meta.dirname, '../..');

const real = nodeHost();

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; without it the output is a pipe. */
  readonly terminal?: number;
  /** The clock, as an ISO instant. */
  readonly now?: string;
  /** Milliseconds that pass whenever the clock is looked at. */
  readonly pace?: number;
  readonly cacheDir?: string | null;
  readonly stdin?: string;
}

/** Runs the program inside this process on the real file system, with its streams, clock and environment in our hands. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  let now = Date.parse(options.now ?? '2026-11-23T03:00:00Z');
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: options.terminal !== undefined,
    columns: options.terminal ?? null,
    write: async (chunk: string | Uint8Array) => {
      written[name] += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    },
  });
  const exitCode = await runCli(argv, {
    ...real,
    cwd: options.cwd ?? repository,
    env: options.env ?? {},
    // What has been parsed is kept, as it is for whoever uses the program.
    cacheDir: options.cacheDir === undefined ? (inject('cacheDir') ?? null) : options.cacheDir,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: async () => ({ ok: true, bytes: new TextEncoder().encode(options.stdin ?? '') }),
    now: () => {
      now += options.pace ?? 0;
      return now;
    },
  });
  return { ...written, exitCode };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vstbcpn-'));
  made.push(folder);
  return folder;
}

/** A copy of the shipped workspace, with what `test/fixtures/<overlay>` holds laid over it. */
export function workspace(overlay?: string): string {
  const folder = temporaryFolder();
  cpSync(join(repository, 'plans'), join(folder, 'plans'), { recursive: true });
  if (overlay) cpSync(join(repository, 'test/fixtures', overlay), folder, { recursive: true });
  return folder;
}
