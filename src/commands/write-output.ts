import { dirname, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { RenderOptions } from '../view/document.ts';
import type { GlobalOptions } from './global-options.ts';

/** Columns where nobody says how many there are, and of files, which are the same wherever they are written. */
const DEFAULT_WIDTH = 80;
const MIN_WIDTH = 20;

/** What a renderer is told of what goes to a file, or to stdout where `file` is null. */
export function renderOptions(
  host: Host,
  { width, noColour, words, asOf }: Pick<GlobalOptions, 'width' | 'noColour' | 'words' | 'asOf'>,
  file: string | null,
): RenderOptions {
  const { columns, isTerminal } = host.stdout;
  const there = file === null ? columns || Number(host.env.COLUMNS) || DEFAULT_WIDTH : DEFAULT_WIDTH;
  const wanted = width ?? there;
  const mayColour = isTerminal && !host.env.NO_COLOR && host.env.TERM !== 'dumb';
  return { width: Math.max(wanted, MIN_WIDTH), colour: file === null && !noColour && mayColour, words, day: asOf };
}

/**
 * Writes what was rendered to a file, or to stdout where `file` is null.
 *
 * @throws HostError where the file exists and may not be overwritten, or cannot be written
 */
export async function writeOutput(
  host: Host,
  file: string | null,
  content: string | Uint8Array,
  overwrite: boolean,
): Promise<void> {
  if (file === null) {
    await host.stdout.write(content).catch((error: { readonly code?: string }) => {
      throw new HostError('host/cannot-write', { file: 'stdout', detail: error.code ?? String(error) });
    });
    return;
  }
  const written = await host.writeFile(resolve(host.cwd, file), content, { overwrite });
  if (written.ok) return;
  if (written.failure === 'missing') throw new HostError('host/no-folder', { folder: dirname(file) });
  throw written.failure === 'exists'
    ? new HostError('host/file-exists', { files: [file] })
    : new HostError('host/cannot-write', { file, detail: written.detail });
}

/**
 * Finds out whether a file can be written, as far as that can be known before.
 *
 * @throws as `writeOutput`
 */
export function expectOutput(host: Host, file: string, overwrite: boolean): void {
  const path = resolve(host.cwd, file);
  const folder = host.readFolder(dirname(path));
  if (!folder.ok && folder.failure === 'missing') throw new HostError('host/no-folder', { folder: dirname(file) });
  const there = host.readFile(path, 0);
  if (!overwrite && (there.ok || there.failure === 'too-large'))
    throw new HostError('host/file-exists', { files: [file] });
  if (!there.ok && (there.failure === 'folder' || there.failure === 'not-a-folder'))
    throw new HostError('host/cannot-write', { file, detail: there.detail });
}
