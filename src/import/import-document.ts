import type { Draft } from '../model/draft.ts';
import { type DraftContext, readDraft } from './draft/read-draft.ts';
import { readDocument } from './source/read-document.ts';
import type { DocumentProblem, SourceNote } from './source/source-document.ts';

/** The draft of a plan with what was left out or decided while its document was read. */
export type ImportedDocument =
  | { readonly ok: true; readonly draft: Draft; readonly notes: readonly SourceNote[] }
  | { readonly ok: false; readonly problem: DocumentProblem };

/**
 * Reads an official document (Word, text or Markdown) as a plan.
 *
 * @param file its name, for what is said about it
 */
export async function importDocument(
  bytes: Uint8Array,
  file: string,
  context: DraftContext,
): Promise<ImportedDocument> {
  const reading = await readDocument(bytes, file);
  if (!reading.ok) return reading;
  const { document } = reading;
  return { ok: true, draft: readDraft(document, context), notes: document.notes };
}
