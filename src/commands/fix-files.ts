import { join } from 'node:path';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { MAX_FILE_BYTES, type Source } from '../load/source.ts';
import type { GlobalOptions } from './global-options.ts';
import { writeOutput } from './write-output.ts';

export interface Fixed {
  readonly files: number;
  readonly places: number;
}

/**
 * Mends what is safe to mend, or with `dryRun` prints what that would change. Rules that the office ignores mend nothing.
 *
 * @returns how many files are, or would be, different, and in how many places
 * @throws HostError where a file cannot be written
 */
export async function fixFiles(
  host: Host,
  { words, dryRun, output, force }: Pick<GlobalOptions, 'words' | 'output' | 'force'> & { readonly dryRun: boolean },
  root: string,
  sources: readonly Source[],
  severities: Readonly<Record<string, Severity | 'ignore'>>,
): Promise<Fixed> {
  const { fixBytes } = await import('../edit/fix-file.ts');
  const { unifiedDiff } = await import('../edit/unified-diff.ts');
  const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let files = 0;
  let places = 0;
  let diff = '';
  for (const { file, kind } of sources) {
    const path = join(root, file);
    const read = host.readFile(path, MAX_FILE_BYTES);
    // What cannot be read has a finding that says so.
    if (!read.ok) continue;
    const result = fixBytes(read.bytes, file, kind, (code) => severities[code] !== 'ignore');
    if ('refused' in result) {
      await host.stderr.write(`${words('validate/not-fixed', { file, reason: result.refused })}\n`);
      continue;
    }
    if (result.fixed === 0) continue;
    files += 1;
    places += result.fixed;
    if (dryRun) {
      diff += unifiedDiff(file, text(read.bytes), text(result.bytes));
      continue;
    }
    const written = await host.writeFile(path, result.bytes, { overwrite: true });
    if (!written.ok) throw new HostError('host/cannot-write', { file, detail: written.detail });
  }
  if (dryRun) {
    await writeOutput(host, output === '-' ? null : output, diff, force);
    await host.stderr.write(`${words('validate/would-fix', { files, places })}\n`);
  }
  return { files, places };
}
