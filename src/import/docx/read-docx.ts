import type { Archive } from '../archive.ts';
import { targetsOf } from '../archive-relations.ts';
import { limited } from '../source/limited.ts';
import type { DocumentReading } from '../source/source-document.ts';
import { childOf } from '../xml-part.ts';
import { listLabels } from './list-labels.ts';
import { readNumbering } from './numbering.ts';
import { elementsWithin } from './shown-parts.ts';
import { sourceBlocks } from './source-blocks.ts';
import { readStyles } from './styles.ts';
import { newTally, type Tally } from './tally.ts';
import { type WordPart, wordPart } from './word-part.ts';

/**
 * Reads the text of a Word document in its order; changes that were tracked are taken as accepted.
 *
 * @param main the name of the part that holds the text
 */
export function readDocx(archive: Archive, main: string, file: string): DocumentReading {
  const document = wordPart(archive, main);
  if (!document.ok) return document;
  const body = childOf(document.root, 'body');
  if (body === undefined) return { ok: false, problem: { reason: 'broken', detail: main } };
  // Another document, mostly a web page, that Word would open within this one.
  if (elementsWithin(body, 'altChunk').length > 0)
    return { ok: false, problem: { reason: 'other', detail: 'altChunk' } };
  const partOf = (kind: string): WordPart | null => {
    const [[, name] = []] = targetsOf(archive, main, kind);
    return name === undefined || !archive.names.has(name) ? null : wordPart(archive, name);
  };
  const [styleRoot, numberingRoot] = [partOf('styles'), partOf('numbering')];
  // Without its lists a document would lose its numbers.
  if (styleRoot?.ok === false) return styleRoot;
  if (numberingRoot?.ok === false) return numberingRoot;
  const styles = readStyles(styleRoot?.root ?? null);
  const lists = readNumbering(numberingRoot?.root ?? null, styles);
  const tally = newTally();
  const blocks = sourceBlocks(body, { styles, lists, label: listLabels(lists), tally });
  countHeaders(archive, main, tally);
  const { text } = document.root;
  const isComposed = text.normalize('NFC') === text;
  const notes = isComposed ? tally.notes() : [...tally.notes(), { what: 'not-nfc', count: null } as const];
  return limited({ file, counts: 'paragraphs', blocks, notes });
}

/** A page number is nothing that anybody misses. */
function countHeaders(archive: Archive, main: string, tally: Tally): void {
  for (const kind of ['header', 'footer'])
    for (const [, name] of targetsOf(archive, main, kind)) {
      const part = wordPart(archive, name);
      if (part.ok && elementsWithin(part.root, 't').some(({ text }) => /\p{L}/u.test(text))) tally.add('header-footer');
    }
}
