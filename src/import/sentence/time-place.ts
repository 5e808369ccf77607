import type { Token } from '../../time/token.ts';
import type { ReadText } from './read-text.ts';
import type { Stretch } from './time-stretch.ts';

/** Where a stretch stands in its paragraph, by the tokens around it. */
export interface TimePlace {
  /** Its tokens: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The brackets right around it hold nothing else. */
  readonly isAlone: boolean;
  /** It begins a sentence, a bracket or what follows a colon. */
  readonly leads: boolean;
  /** It begins a clause: a comma stands before it. */
  readonly isSetOff: boolean;
  /** Nothing follows in its clause. */
  readonly closes: boolean;
  /** It stands within quotation marks, so that it is part of a name. */
  readonly isQuoted: boolean;
  /** Words before and after it in its clause, nearest first; at most eight. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const NEAR = 8;

export function timePlace(read: ReadText, stretch: Stretch, quotes: readonly (readonly [number, number])[]): TimePlace {
  const { tokens } = read;
  const from = read.tokenOf(stretch.first);
  const to = stretch.last + 1 < read.pieces.length ? read.tokenOf(stretch.last + 1) : tokens.length;
  const [previous, next] = [markAt(tokens, from - 1), markAt(tokens, to)];
  const opens = previous === '(' || previous === '[';
  return {
    from,
    to,
    isAlone: opens && (next === ')' || next === ']' || to === tokens.length),
    leads: from === 0 || ['.', ';', ':', '(', '[', '-', '+', '•'].includes(previous),
    isSetOff: previous === ',',
    closes: to === tokens.length || ['.', ';', ',', ')', ']', ':', '/'].includes(next),
    isQuoted: quotes.some(([open, close]) => open < from && from < close),
    before: wordsFrom(tokens, from - 1, -1),
    after: wordsFrom(tokens, to, 1),
  };
}

const markAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '';

function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1): readonly string[] {
  const words: string[] = [];
  for (let i = at; words.length < NEAR && tokens[i] !== undefined && tokens[i]?.kind !== 'mark'; i += step)
    words.push(tokens[i]?.text ?? '');
  return words;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
]);
/** A quotation that runs longer was never closed. */
const LONGEST_QUOTE = 60;

/** First and last tokens of what stands in quotation marks. */
export function quotations(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const closing = CLOSING.get(tokens[at]?.text ?? '');
    if (closing === undefined) continue;
    const close = tokens.slice(at + 1, at + LONGEST_QUOTE).findIndex(({ text }) => text === closing);
    if (close < 0) continue;
    found.push([at, at + 1 + close]);
    at += close + 1;
  }
  return found;
}
