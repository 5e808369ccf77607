import type { FileKind } from '../load/file-kind.ts';
import { type ParsedFile, parseAndCheck } from '../load/parse-and-check.ts';
import { fixLines, fixMeaning } from './fix-meaning.ts';

/**
 * A mended text read anew.
 *
 * @returns null where it cannot be shown to say what it said before: its data differs, a line of it is lost, or
 *   reading it finds something new
 */
export function provenText(before: ParsedFile, text: string, file: string, kind: FileKind): ParsedFile | null {
  // Reading takes one byte order mark away: with ours, whatever else looks like one stays text.
  const after = parseAndCheck(new TextEncoder().encode(`\uFEFF${text}`), file, kind);
  const known = new Set(faultsOf(before));
  const isNew = faultsOf(after).some((fault) => !known.has(fault));
  const isSame =
    after.text === text &&
    fixMeaning(after.data) === fixMeaning(before.data) &&
    fixLines(text) === fixLines(before.text);
  return isSame && !isNew ? after : null;
}

/** What reading found, by code and by the way to it: quoted values and offsets may change. */
function faultsOf({ findings }: ParsedFile): readonly string[] {
  return findings.map(({ code, place }) => JSON.stringify([code, 'path' in place ? place.path : null]));
}
