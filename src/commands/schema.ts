import { join } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { FileKind } from '../load/file-kind.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { writeOutput } from './write-output.ts';

export interface SchemaOptions extends GlobalOptions {
  readonly kind: FileKind;
}

/** The JSON Schema of one kind of file, byte for byte, for editors and other programs. */
export async function schema(host: Host, { kind, output, force }: SchemaOptions): Promise<ExitCode> {
  const file = `schemas/${kind}.schema.json`;
  const read = host.readFile(join(host.programDir, file), 1_000_000);
  if (!read.ok) throw new HostError('host/cannot-read', { file, detail: read.detail });
  await writeOutput(host, output === '-' ? null : output, read.bytes, force);
  return 0;
}
