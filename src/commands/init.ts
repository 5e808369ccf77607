import { join, relative, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import { SCHEMA_FILES, skeleton } from '../edit/skeleton.ts';
import type { Host } from '../host/host.ts';
import { initText } from '../view/init-text.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';

/** Starts a workspace: the schemas, a register skeleton and a first plan to fill in. Nothing is written if anything is there. */
export async function init(host: Host, { words, folder, asOf, force }: GlobalOptions): Promise<ExitCode> {
  const root = resolve(host.cwd, folder ?? '.');
  const files = new Map<string, string | Uint8Array>(Object.entries(skeleton(Number(asOf.slice(0, 4)))));
  for (const file of SCHEMA_FILES) {
    const schema = host.readFile(join(host.programDir, file), 1_000_000);
    if (!schema.ok) throw new HostError('host/cannot-read', { file, detail: schema.detail });
    files.set(file, schema.bytes);
  }
  const existing = [...files.keys()].filter((file) => {
    const read = host.readFile(join(root, file), 0);
    return read.ok || read.failure !== 'missing';
  });
  if (existing.length > 0 && !force) throw new HostError('host/init-exists', { files: existing });
  for (const [file, content] of files) {
    const written = await host.writeFile(join(root, file), content, { overwrite: force, makeFolders: true });
    if (!written.ok) throw new HostError('host/cannot-write', { file, detail: written.detail });
  }
  const shown = relative(host.cwd, root) || '.';
  await host.stdout.write(initText(words, shown, [...files.keys()], folder));
  return 0;
}
