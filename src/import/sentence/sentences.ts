import { marks, skip } from './at-words.ts';

/** From and to of a stretch of a text. */
export type Stretch = readonly [start: number, end: number];

const TYPED_LABEL = marks(
  '\\s*(?:(?:[-–+•*]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}\\.|Điều \\d+\\.)\\s+)*',
);

/** Behind a label that still stands in the text. */
export function firstWordOf(text: string): number {
  return skip(TYPED_LABEL, text, 0);
}

/** A point behind these is no end of a sentence: `TP. Đồng Hới`. Roman numbers are left out: "trong quý I. Chủ trì …". */
const SHORTENED = /(?:^|[\s(,])(?:tp|tx|tt|q|p|h|ths|ts|pgs|gs|bs|đ\/c)$/iu;
const BEGINS = /^\s+[“"‘(]?\p{Lu}/u;
/** "hằng tháng.Giao Sở …", "“ An toàn ” .Sở …": the blank is missing, or stands before the point. */
const BEGINS_GLUED = /^\p{Lu}\p{Ll}/u;
const ENDS_GLUED = /(?:\p{Ll}{3}|[\s\d)”"])$/u;

/** The sentences of a paragraph; what stands in brackets does not end one. */
export function sentences(text: string): readonly Stretch[] {
  const closers = bracketPairs(text);
  const found: Stretch[] = [];
  let start = firstWordOf(text);
  for (let at = start; at < text.length; at++) {
    const closer = closers.get(at);
    if (closer !== undefined) at = closer;
    else if (endsSentence(text, at)) {
      found.push([start, at + 1]);
      start = at + 1 + blanksAt(text, at + 1);
    }
  }
  if (start < text.length) found.push([start, text.length]);
  return found;
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + 1, at + 8);
  if (SHORTENED.test(before)) return false;
  return BEGINS.test(after) || (mark === '.' && BEGINS_GLUED.test(after) && ENDS_GLUED.test(before));
}

function blanksAt(text: string, at: number): number {
  let count = 0;
  while (text[at + count] === ' ') count++;
  return count;
}

const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };

/** Where each opening bracket or quotation mark that is closed again has its closing one. */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const closer = CLOSER_OF[char];
    if (closer !== undefined) open.push({ at, closer });
    else if (char === open.at(-1)?.closer) pairs.set((open.pop() as { at: number }).at, at);
  }
  return pairs;
}
