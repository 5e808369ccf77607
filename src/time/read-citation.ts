import type { Found, Piece } from './piece.ts';
import { figures } from './read-figures.ts';
import { datedPaper, documentNumber, numberedPaper } from './read-paper.ts';
import { term, title } from './read-title.ts';
import type { Token } from './token.ts';

/** Dates and numbers that are nobody's deadline: cited papers, titles, terms of office, reporting windows. */
export function readCitation(tokens: readonly Token[], at: number): Found | null {
  const next =
    documentNumber(tokens, at) ??
    numberedPaper(tokens, at) ??
    datedPaper(tokens, at) ??
    term(tokens, at) ??
    title(tokens, at) ??
    figures(tokens, at);
  if (next === null) return null;
  const piece: Piece = { kind: 'cue', cue: 'none', start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return { pieces: [piece], next };
}
