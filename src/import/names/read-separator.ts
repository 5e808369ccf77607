import { phraseSet } from './phrase-set.ts';
import type { Tokens } from './token.ts';

const AND = phraseSet('và|cùng|cùng với|với|hoặc|cũng như|và với|và cùng|và cùng với');

export interface Separator {
  readonly next: number;
  /** A semicolon or a line end parts more than a comma does: what stands on both sides is not one group. */
  readonly isStrong: boolean;
}

/** What parts two members of a list at a position; null where nothing does. */
export function separatorAt(tokens: Tokens, position: number): Separator | null {
  let next = position;
  let isStrong = false;
  for (next = etceteraAfter(tokens, next); isSign(tokens, next); next = etceteraAfter(tokens, next)) {
    const { sort } = tokens.at(next);
    isStrong ||= sort === 'semicolon' || sort === 'break';
    next++;
  }
  // "với" joins only behind "và"; by itself it belongs to a verb.
  const after = tokens.at(next).word === 'với' ? null : AND.after(tokens, next);
  if (after !== null) next = after;
  return next > position ? { next, isStrong } : null;
}

/** Position after "v.v.". */
export function etceteraAfter({ at }: Tokens, position: number): number {
  const isEtcetera = at(position).word === 'v' && at(position + 1).text === '.' && at(position + 2).word === 'v';
  return isEtcetera ? position + 3 : position;
}

function isSign(tokens: Tokens, position: number): boolean {
  const { sort, text } = tokens.at(position);
  // A full stop ends the list.
  if (sort === 'dots') return text !== '.';
  return (
    sort === 'comma' ||
    sort === 'semicolon' ||
    sort === 'break' ||
    sort === 'slash' ||
    sort === 'dash' ||
    (sort === 'other' && /^[+•●▪·|&]$/.test(text))
  );
}
