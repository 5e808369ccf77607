import { basename, resolve } from 'node:path';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { DraftContext } from '../import/draft/read-draft.ts';
import type { ImportedDocument } from '../import/import-document.ts';

/** A plan of a hundred pages with its annexes, its pictures left in. */
const MAX_DOCUMENT_BYTES = 25_000_000;

/**
 * Reads the document of a plan as a draft.
 *
 * @param file as typed; `-` is stdin
 * @throws HostError where the file cannot be read as a document
 */
export async function readPlanDocument(
  host: Host,
  file: string,
  context: DraftContext,
): Promise<Extract<ImportedDocument, { readonly ok: true }>> {
  const read =
    file === '-'
      ? await host.readStdin(MAX_DOCUMENT_BYTES)
      : host.readFile(resolve(host.cwd, file), MAX_DOCUMENT_BYTES);
  const name = file === '-' ? 'stdin' : file;
  if (!read.ok && (read.failure === 'missing' || read.failure === 'too-large'))
    throw new HostError('host/bad-document', { file: name, reason: read.failure, detail: null });
  if (!read.ok) throw new HostError('host/cannot-read', { file: name, detail: read.detail });
  const { importDocument } = await import('../import/import-document.ts');
  // Where it lies on this machine is nobody's business who reads the draft.
  const imported = await importDocument(read.bytes, basename(name), context);
  if (!imported.ok) throw new HostError('host/bad-document', { file: name, ...imported.problem });
  return imported;
}
