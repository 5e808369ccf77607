import { Buffer } from 'node:buffer';
import type { DocumentProblem } from './source-document.ts';

/** What a file is by how it begins: its name is only what somebody called it. */
export type FileKind =
  | { readonly kind: 'archive' | 'text' }
  | { readonly kind: 'refused'; readonly problem: DocumentProblem };

const SIGNATURES: readonly (readonly [string, DocumentProblem['reason'], string | null])[] = [
  ['%PDF-', 'pdf', null],
  ['{\\rtf', 'rtf', null],
  ['\x89PNG', 'other', 'PNG'],
  ['\xff\xd8\xff', 'other', 'JPEG'],
  ['GIF8', 'other', 'GIF'],
  ['II*\0', 'other', 'TIFF'],
  ['MM\0*', 'other', 'TIFF'],
  ['BM', 'other', 'BMP'],
  ['Rar!', 'other', 'RAR'],
  ['7z\xbc\xaf', 'other', '7Z'],
  ['\x1f\x8b', 'other', 'GZIP'],
  ['\xdb\xa5', 'doc', null],
];

export function fileKind(bytes: Uint8Array): FileKind {
  const refused = (reason: DocumentProblem['reason'], detail: string | null): FileKind => ({
    kind: 'refused',
    problem: { reason, detail },
  });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.subarray(0, 1024).toString('latin1');
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { kind: 'archive' };
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(file, refused);
  const signature = SIGNATURES.find(([sign]) => start.startsWith(sign));
  // "BM" may begin a word; a picture has zeros soon after.
  if (signature && (signature[0] !== 'BM' || start.slice(0, 20).includes('\0')))
    return refused(signature[1], signature[2]);
  const words = start.replace(/^(?:\xef\xbb\xbf)?\s+/, '').replace(/^\xef\xbb\xbf/, '');
  if (/^(?:<!doctype html|<html|<head|<body|<meta)/i.test(words)) return refused('other', 'HTML');
  if (/^<\?xml/i.test(words)) return refused('other', 'XML');
  if (/^MIME-Version:/i.test(words)) return refused('other', 'MHTML');
  return { kind: 'text' };
}

/** One container for Word, Excel, PowerPoint and what is locked by a password: its streams tell by their names. */
function oldOffice(
  file: Buffer,
  refused: (reason: DocumentProblem['reason'], detail: string | null) => FileKind,
): FileKind {
  const has = (stream: string) => file.includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return refused('encrypted', null);
  if (has('Workbook')) return refused('other', 'XLS');
  if (has('PowerPoint Document')) return refused('other', 'PPT');
  return refused('doc', null);
}
