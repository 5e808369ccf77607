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
  /** "đã" follows within a few words, or after a comma: the sentence tells what has been done. */
  readonly isTold: boolean;
}

const NEAR = 8;
const TOLD_WITHIN = 12;

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
    closes: isEnd(next, to === tokens.length) || endsBehindAside(tokens, to),
    isQuoted: quotes.some(([open, close]) => open < from && from < close),
    before: wordsFrom(tokens, from - 1, -1),
    after: wordsFrom(tokens, to, 1),
    isTold: tokens.slice(to, to + TOLD_WITHIN).some(({ text }) => text === 'đã'),
  };
}

const isEnd = (mark: string, isOver: boolean): boolean => isOver || ['.', ';', ',', ')', ']', ':', '/'].includes(mark);

/** "tháng 4 (02 lớp)." */
function endsBehindAside(tokens: readonly Token[], at: number): boolean {
  if (markAt(tokens, at) !== '(') return false;
  const length = tokens.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
  const behind = at + length + 1;
  return length > 0 && isEnd(markAt(tokens, behind), behind >= tokens.length);
}

const LONGEST_ASIDE = 30;

/** The mark at a token; empty where a word or number stands. */
export const markAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'mark' ? (tokens[at]?.text ?? '') : '';

function wordsFrom(tokens: readonly Token[], at: number, step: 1 | -1): readonly string[] {
  const words: string[] = [];
  for (let i = at; words.length < NEAR && tokens[i] !== undefined; i += step) {
    const token = tokens[i];
    // "kinh tế - xã hội" is one thing.
    const joins = step === -1 && token?.text === '-' && tokens[i - 1]?.kind === 'word';
    if (token?.kind === 'mark' && !joins) break;
    if (token?.kind !== 'mark') words.push(token?.text ?? '');
  }
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

/** First and last tokens of brackets that hold no other bracket. */
export function brackets(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let open = -1;
  for (const [at, { text }] of tokens.entries()) {
    if (text === '(' || text === '[') open = at;
    else if ((text === ')' || text === ']') && open >= 0) {
      found.push([open, at]);
      open = -1;
    }
  }
  return found;
}

/** The token before "thời gian (thực hiện): …" and the stop that ends its sentence. */
export function labelledParts(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const label = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
    if (label !== 'thời gian' && label !== 'thời hạn') continue;
    const colon = tokens.slice(at, at + LONGEST_LABEL).findIndex(({ kind }) => kind === 'mark');
    if (colon < 0 || tokens[at + colon]?.text !== ':') continue;
    const begin = at + colon;
    let end = begin + 1;
    while (end < tokens.length && end < begin + LONGEST_PART && !endsSentence(tokens, end)) end++;
    found.push([at - 1, end]);
    at = end;
  }
  return found;
}

const LONGEST_LABEL = 7;
const LONGEST_PART = 60;

/** A full stop, and not the point of "15.9" or "T.6". */
const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  markAt(tokens, at) === '.' && tokens[at + 1]?.glued !== true;
