import { Buffer } from 'node:buffer';
import { legacyEncoding } from './legacy-encoding.ts';
import type { DocumentProblem } from './source-document.ts';

export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. Nothing is guessed: what is neither is told. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = decoded(bytes, utf16 ?? 'utf-8');
  if (text !== null && !/[\0-\u0008\u000e-\u001a]/.test(text)) return { ok: true, text };
  return { ok: false, problem: { reason: 'not-text', detail: text === null ? encodingOf(bytes) : null } };
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What bytes that are not UTF-8 seem to be written in. */
function encodingOf(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 50_000);
  if (start.includes(0)) return null;
  const letters = new TextDecoder('windows-1258').decode(start).normalize('NFC');
  const known = (letters.match(/[\u1ea0-\u1ef9ăâđêôơư]/gi) ?? []).length;
  const legacy = legacyEncoding(Buffer.from(start).toString('latin1'));
  return legacy ?? (known > 0 ? 'windows-1258' : null);
}
