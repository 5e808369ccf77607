import type { TextEdit, WrittenPair } from '../text-rule.ts';
import { columnOf, lineEnd, linesAbove, linesBelow } from './lines-around.ts';

/** A pair as a block of lines. */
interface Block {
  readonly key: string;
  /** The comment lines above it, each with its line break. */
  readonly comments: string;
  /** From the key to the end of its last line, a comment behind the value included. */
  readonly body: string;
  /** Offsets of its body. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the pairs of an entry into an order, each with its own bytes and with the comments directly above it.
 *
 * @returns none where it is not plain which lines belong to which key: an entry in braces, blank lines between keys,
 *   comments in another column, an unknown key
 */
export function reorderPairs(
  text: string,
  pairs: readonly WrittenPair[],
  order: readonly string[],
): readonly TextEdit[] {
  if (pairs.some(({ key }) => !order.includes(key))) return [];
  const blocks = blocksOf(text, pairs);
  const [first, last] = [blocks?.[0], blocks?.at(-1)];
  if (!blocks || !first || !last) return [];
  const sorted = [...blocks].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const column = columnOf(text, first.start);
  if (sorted[0] !== first && (sorted[0]?.comments !== '' || isSpokenFor(text, first))) return [];
  if (sorted.at(-1) !== last && hasCommentBelow(text, last, column)) return [];
  // Without a line break at its end a block text says something else.
  if (last.end === text.length && blocks.some(({ body }) => /^[^\n]*:[ \t]+[|>]/.test(body))) return [];
  const indent = ' '.repeat(column);
  // Line breaks stay where they are: the last line of a file may have none.
  const breaks = blocks.map(({ end }) => /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '');
  const written = sorted.map(({ comments, body }, i) => (i === 0 ? body : comments + indent + body) + breaks[i]);
  return [{ start: first.start, end: last.end + (breaks.at(-1) ?? '').length, text: written.join('') }];
}

/** @returns null where the lines cannot be told apart */
function blocksOf(text: string, pairs: readonly WrittenPair[]): readonly Block[] | null {
  const blocks: Block[] = [];
  const column = columnOf(text, pairs[0]?.start ?? 0);
  const ownComment = new RegExp(`^ {${column}}#`);
  for (const { key, start, end } of pairs) {
    const lineStart = start - columnOf(text, start);
    const margin = text.slice(lineStart, start);
    const previous = blocks.at(-1);
    if (start - lineStart !== column || (previous && lineStart <= previous.end)) return null;
    if (previous ? !/^ +$/.test(margin) : !isFirstOfEntry(text, lineStart, margin)) return null;
    // What stands between the line on which the last value ended and the line of this key.
    const between = previous ? text.slice(lineEnd(text, previous.end) + 1, lineStart) : '';
    if (
      between !== '' &&
      !between
        .slice(0, -1)
        .split('\n')
        .every((line) => ownComment.test(line))
    )
      return null;
    // A block, be it a text or a list, ends with its line break.
    const bodyEnd = lineEnd(text, text[end - 1] === '\n' ? end - 1 : end);
    const body = text.slice(start, text[bodyEnd - 1] === '\r' ? bodyEnd - 1 : bodyEnd);
    if (body.slice(body.lastIndexOf('\n') + 1).trim() === '') return null;
    blocks.push({ key, comments: between, body, start, end: start + body.length });
  }
  return blocks;
}

/** Behind a dash, or on a line of its own right below it. */
function isFirstOfEntry(text: string, lineStart: number, margin: string): boolean {
  const [above = ''] = linesAbove(text, lineStart);
  return /^ *- +$/.test(margin) || (/^ +$/.test(margin) && /^ *-[ \t]*\r?$/.test(above));
}

/** Whether a comment that silences a rule speaks of the entry's first line, so that no other line must come there. */
function isSpokenFor(text: string, { start }: Block): boolean {
  for (const line of linesAbove(text, start - columnOf(text, start))) {
    if (!/^[ \t]*(?:#.*|-[ \t]*)?\r?$/.test(line)) return false;
    if (line.includes('vstbcpn-disable-next-line')) return true;
  }
  return false;
}

/** Whether a comment stands below the last pair that may belong to it. */
function hasCommentBelow(text: string, { end }: Block, column: number): boolean {
  for (const line of linesBelow(text, end)) {
    const indent = /^[ \t]*(?=#|\r?$)/.exec(line)?.[0].length;
    if (indent === undefined) return false;
    if (indent >= column && line.includes('#')) return true;
  }
  return false;
}
