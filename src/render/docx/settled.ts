import { strFromU8, strToU8 } from 'fflate';
import { fixedZip } from '../fixed-zip.ts';

/** The paragraph that the library ends a section with, and what makes it too low to begin a page of its own. */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const LOW = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/**
 * A document as the library packs it, settled: made on the day that it shows, whenever that was.
 *
 * @param day ISO
 */
export function settled(archive: Uint8Array, day: string): Uint8Array {
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'docProps/core.xml': (text) => text.replace(/(W3CDTF">)[^<]*/g, `$1${day}T00:00:00Z`),
    'word/document.xml': (text) => text.replaceAll(SECTION_END, LOW),
  };
  return fixedZip(archive, (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const change = changes[name];
        return [name, change ? strToU8(change(strFromU8(part))) : part];
      }),
    ),
  );
}
