import type { XmlElement } from '@rgrove/parse-xml';
import type { Archive } from '../archive.ts';
import type { DocumentProblem } from '../source/source-document.ts';
import { xmlBounds } from '../xml-bounds.ts';
import { rootOf } from '../xml-part.ts';

/** Tables within tables within frames come to some fifty. */
const MAX_DEPTH = 250;
/** A plan of a hundred pages has some fifty thousand. */
const MAX_ELEMENTS = 500_000;

/** A part of a Word file, as XML. A text with a type of its own is none that Word writes, and may hold entities. */
export type WordPart =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** @param name of a part that the archive may or may not have */
export function wordPart(archive: Archive, name: string): WordPart {
  const problem = (reason: DocumentProblem['reason'], detail = name): WordPart => ({
    ok: false,
    problem: { reason, detail },
  });
  const bytes = archive.read(name);
  if (bytes === null) return problem('broken');
  const text = new TextDecoder('utf-8').decode(bytes);
  const { depth, elements } = xmlBounds(text);
  if (depth > MAX_DEPTH) return problem('too-deep');
  if (elements > MAX_ELEMENTS) return problem('too-large');
  const root = text.includes('<!DOCTYPE') ? null : rootOf(bytes);
  return root === null ? problem('broken') : { ok: true, root };
}
