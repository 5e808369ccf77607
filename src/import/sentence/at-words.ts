import { WORD_END } from '../word-edge.ts';

/** A pattern for words that stand at one place of a text (`lastIndex`) and end there as words. */
export function words(source: string): RegExp {
  return new RegExp(`(?:${source})${WORD_END}`, 'iuy');
}

/** Marks and blanks that stand at one place. */
export function marks(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** Where a pattern that stands at a place ends; null where it does not stand there. */
export function eat(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** The place behind a pattern, or the place itself. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return eat(pattern, text, at) ?? at;
}

/** The place behind as many of a pattern as follow each other. */
export function skipAll(pattern: RegExp, text: string, at: number): number {
  for (let place = at; ; ) {
    const next = skip(pattern, text, place);
    if (next === place) return place;
    place = next;
  }
}
