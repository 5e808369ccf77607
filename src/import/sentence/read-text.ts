import type { Piece } from '../../time/piece.ts';
import { scan } from '../../time/scan.ts';
import type { Token } from '../../time/token.ts';
import { sourceOf, tokenize } from '../../time/tokenize.ts';

/** A paragraph as the reader of times sees it: tokens and pieces over its composed text, and the way back to the text as written. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  /** Index of the first token of a piece. */
  readonly tokenOf: (piece: number) => number;
  /** The offset in `text` of an offset in the composed text. */
  readonly back: (offset: number) => number;
}

/** One letter with the accents that were typed after it. */
const CLUSTER = /.[\u0300-\u036f]*/gsu;

export function readText(text: string): ReadText {
  const composed = sourceOf(text);
  const { source, back } = composed === text ? { source: text, back: (offset: number) => offset } : aligned(text);
  const tokens = tokenize(source);
  const pieces = scan(tokens);
  const tokenAt = new Map(tokens.map(({ start }, index) => [start, index]));
  return { text, tokens, pieces, tokenOf: (piece) => tokenAt.get(pieces[piece]?.start ?? -1) ?? tokens.length, back };
}

/** Composes letter by letter, and keeps where each came from. */
function aligned(text: string): { readonly source: string; readonly back: (offset: number) => number } {
  const starts: number[] = [];
  let source = '';
  for (const match of text.matchAll(CLUSTER)) {
    const letters = sourceOf(match[0]);
    for (let i = 0; i < letters.length; i++) starts.push(match.index);
    source += letters;
  }
  starts.push(text.length);
  return { source, back: (offset) => starts[offset] ?? text.length };
}
