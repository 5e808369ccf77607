import type { DocumentReading } from './source-document.ts';

/** Reads a Word, text or Markdown file. */
export async function readDocument(_bytes: Uint8Array, _file: string): Promise<DocumentReading> {
  return { ok: false, problem: { reason: 'empty', detail: null } };
}
