import type { TextEdit } from '../load/text-rule.ts';

/**
 * Splices edits into a text. Of two that overlap the one that starts first is made; the other can be asked for again
 * once the text is read anew.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
