import type { Cue, Piece } from '../../time/piece.ts';
import { isCore, isCue, isJoin, isLead } from './piece-kinds.ts';
import type { ReadText } from './read-text.ts';
import { stretchBegin } from './stretch-begin.ts';
import { stretchEnd } from './stretch-end.ts';
import { conditionEnd } from './time-condition.ts';

/** Pieces of a paragraph that speak of one time without a foreign word between them; indexes of its first and last piece. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Every stretch of a paragraph, in its order. */
export function timeStretches(read: ReadText): readonly Stretch[] {
  const { pieces } = read;
  const stretches: Stretch[] = [];
  let free = 0;
  for (let at = 0; at < pieces.length; at++) {
    const condition = conditionEnd(read, at);
    if (condition === null && (!isCore(pieces[at]) || isIdle(pieces, at))) continue;
    const first = stretchBegin(read, at, free);
    const last = condition ?? stretchEnd(read, first, at);
    stretches.push({ first, last });
    at = last;
    free = last + 1;
  }
  return stretches;
}

/** "chuẩn bị Tết", "sinh hoạt hè": a feast or a term is a time only where a word makes it one. */
function isIdle(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return isCue(pieces[at], UNPLACED) && at > 0 && !isLead(before) && !isJoin(before, 'bracket', 'stop');
}

const UNPLACED: ReadonlySet<Cue> = new Set(['unknown']);
