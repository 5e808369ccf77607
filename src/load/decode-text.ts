import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface DecodedText {
  readonly text: string;
  /** Whether it can be read at all: of a picture or an archive nothing more is said. */
  readonly isText: boolean;
  readonly findings: readonly Diagnostic[];
}

/**
 * Bytes as text, without a byte order mark. UTF-16 is read and told; other bytes that are no UTF-8 become U+FFFD and a
 * finding, so that the rest of the file can still be read.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const told = (at: number): Diagnostic => ({
    code: 'file/not-utf8',
    severity: 'error',
    args: {},
    file,
    place: { offsets: [at, at + 1] },
  });
  const wide = utf16Of(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), isText: true, findings: [told(0)] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = firstBadOffset(bytes, text);
  // Beside bytes that are no letters, signs that no text has: a program wrote the file for programs.
  const isText = bad === null || !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
  return { text, isText, findings: bad === null ? [] : [told(bad)] };
}

/** UTF-16 by its byte order mark, or by the empty half of its first letters. */
export function utf16Of([a, b, c, d]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d) ? 'utf-16be' : null;
}

/** Offset in the decoded text of the first byte that is no UTF-8; null where every U+FFFD was really written. */
function firstBadOffset(bytes: Uint8Array, text: string): number | null {
  const encoder = new TextEncoder();
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += encoder.encode(text.slice(from, at)).length;
    from = at;
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at;
  }
  return null;
}
