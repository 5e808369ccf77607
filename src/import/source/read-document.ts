import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { readArchive } from './read-archive.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { DocumentReading } from './source-document.ts';

const MAX_BYTES = 20 * 1024 * 1024;
/** Without pictures and looks a plan is much shorter. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Reads a Word, text or Markdown file.
 *
 * @param file as the person named it; what it is is told by its bytes, and only Markdown by its name
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<DocumentReading> {
  if (bytes.length > MAX_BYTES) return { ok: false, problem: { reason: 'too-large', detail: '20 MB' } };
  const found = fileKind(bytes);
  if (found.kind === 'refused') return { ok: false, problem: found.problem };
  if (found.kind === 'archive') return readArchive(bytes, file);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.length > MAX_CHARACTERS) return { ok: false, problem: { reason: 'too-large', detail: '2 MB' } };
  return (/\.(?:md|markdown)$/i.test(file) ? readMarkdown : readText)(decoded.text, file);
}
