import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface DecodedText {
  readonly text: string;
  readonly findings: readonly Diagnostic[];
}

/**
 * Bytes as text, without a byte order mark. Bytes that are no UTF-8 become U+FFFD and a finding,
 * so that the rest of the file can still be read.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const findings: Diagnostic[] = [];
  const bad = firstBadOffset(bytes, text);
  if (bad !== null)
    findings.push({ code: 'file/not-utf8', severity: 'error', args: {}, file, place: { offsets: [bad, bad + 1] } });
  return { text, findings };
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
