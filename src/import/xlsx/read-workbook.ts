import { Buffer } from 'node:buffer';
import type { XmlElement } from '@rgrove/parse-xml';
import { type Archive, openArchive } from '../archive.ts';
import { targetsOf } from '../archive-relations.ts';
import type { TableSheet } from '../table-sheet.ts';
import { childOf, childrenOf, rootOf } from '../xml-part.ts';
import { runsText, type Workbook } from './cell-text.ts';
import { dayFormats } from './day-formats.ts';
import { sheetRows, type TooMany } from './sheet-rows.ts';

/** Why nothing can be read of a workbook. */
export type WorkbookFault =
  | 'encrypted'
  | 'old-excel'
  | 'open-document'
  | 'no-workbook'
  | 'damaged'
  | 'unpacks-too-large'
  | TooMany;

export type ReadWorkbook =
  | { readonly ok: true; readonly sheets: readonly TableSheet[] }
  | { readonly ok: false; readonly reason: WorkbookFault };

/** Some ten times what the longest table that we read takes. */
const MAX_UNPACKED_BYTES = 10_000_000;

/**
 * Reads the sheets of an .xlsx or .xlsm file, in their order. Nothing of it is computed, and nothing outside it is read.
 *
 * @param bytes an archive, or what Excel kept its files in before
 * @param maxRows how many rows a sheet may have in which something stands
 */
export function readWorkbook(bytes: Uint8Array, maxRows: number): ReadWorkbook {
  const fault = (reason: WorkbookFault): ReadWorkbook => ({ ok: false, reason });
  if (bytes[0] === 0xd0)
    return fault(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel');
  const archive = openArchive(bytes);
  if (archive === null) return fault('damaged');
  if (archive.names.has('content.xml') && archive.names.has('mimetype')) return fault('open-document');
  if (archive.unpackedSize((name) => /\.(xml|rels)$/i.test(name)) > MAX_UNPACKED_BYTES)
    return fault('unpacks-too-large');
  const [[, main] = []] = targetsOf(archive, '', 'officeDocument');
  const book = main === undefined ? null : rootOf(archive.read(main));
  if (main === undefined || !/\.xml$/i.test(main)) return fault('no-workbook');
  if (book === null) return fault('damaged');
  if (childOf(book, 'sheets') === undefined) return fault('no-workbook');
  return readSheets(archive, main, book, maxRows);
}

function readSheets(archive: Archive, main: string, book: XmlElement, maxRows: number): ReadWorkbook {
  const [[, textsPart] = []] = targetsOf(archive, main, 'sharedStrings');
  const [[, stylesPart] = []] = targetsOf(archive, main, 'styles');
  const texts = rootOf(archive.read(textsPart ?? ''));
  const styles = rootOf(archive.read(stylesPart ?? ''));
  // Without its texts a cell has none; without its styles a day is a number.
  if ((textsPart && texts === null) || (stylesPart && styles === null)) return { ok: false, reason: 'damaged' };
  const isFrom1904 = ['1', 'true'].includes(childOf(book, 'workbookPr')?.attributes.date1904 ?? '');
  const workbook: Workbook = {
    texts: childrenOf(texts, 'si').map(runsText),
    formats: dayFormats(styles),
    epoch: isFrom1904 ? '1904-01-01' : '1899-12-30',
  };
  const parts = new Map(targetsOf(archive, main, 'worksheet'));
  const sheets: TableSheet[] = [];
  for (const { attributes } of childrenOf(childOf(book, 'sheets'), 'sheet')) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const part = parts.get(id);
    // A sheet of another kind: a chart.
    if (part === undefined) continue;
    const sheet = rootOf(archive.read(part));
    const rows = sheet && sheetRows(sheet, workbook, maxRows);
    if (rows === null) return { ok: false, reason: 'damaged' };
    if (typeof rows === 'string') return { ok: false, reason: rows };
    sheets.push({ name: (attributes.name ?? '').normalize('NFC'), rows });
  }
  return { ok: true, sheets };
}
