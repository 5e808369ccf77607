import { Buffer } from 'node:buffer';
import { openArchive } from '../archive.ts';
import { targetsOf } from '../archive-relations.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { DocumentProblem, DocumentReading } from './source-document.ts';

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Kinds of archives by the folder that their main part stands in. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'XLSX'],
  [/^ppt\//, 'PPTX'],
  [/^visio\//, 'VSDX'],
  [/^META-INF\/container\.xml$/, 'EPUB'],
];

/** Reads a ZIP archive: a Word document, or something else that is told. */
export function readArchive(bytes: Uint8Array, file: string): DocumentReading {
  const refused = (reason: DocumentProblem['reason'], detail: string | null): DocumentReading => ({
    ok: false,
    problem: { reason, detail },
  });
  const archive = openArchive(bytes);
  if (archive === null) return refused('broken', null);
  const names = [...archive.names];
  const type = archive.names.has('mimetype') ? Buffer.from(archive.read('mimetype') ?? []).toString('latin1') : '';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return refused('odt', null);
  if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return refused('other', 'ODS');
  const other = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  if (archive.unpackedSize((name) => /\.(xml|rels)$/i.test(name)) > MAX_UNPACKED_BYTES)
    return refused('too-large', '64 MB');
  const [[, named] = []] = targetsOf(archive, '', 'officeDocument');
  const main = named ?? 'word/document.xml';
  if (other && !/^word\//.test(main)) return refused('other', other[1]);
  if (!archive.names.has(main))
    return names.some((name) => /^word\//.test(name)) ? refused('broken', main) : refused('other', other?.[1] ?? null);
  return readDocx(archive, main, file);
}
