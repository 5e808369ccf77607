import type { EveryAt, Parts } from './parts.ts';
import type { Piece } from './piece.ts';
import type { Statement } from './statement.ts';

/** The periods of an expression, in the lists that one date makes exact together. */
export interface PeriodGroups {
  readonly groups: readonly (readonly EveryAt[])[];
  /** The list that stands nearest to a date. */
  readonly nearest: (statement: Statement) => readonly EveryAt[] | undefined;
}

/** Which periods belong together, and to which of the dates that return. */
export function periodGroups({ every, pieces }: Parts, attached: readonly Statement[]): PeriodGroups {
  const groups = groupsOf(every, pieces, attached);
  // "báo cáo quý: trước …; báo cáo năm: trước …": a semicolon parts one duty from the next.
  const apart = (a: number, b: number): number => b - a + (pieces.slice(a, b).some(isStop) ? pieces.length : 0);
  const distance = (group: readonly EveryAt[], { index, lastIndex }: Statement): number =>
    Math.min(...group.map((one) => (one.index < index ? apart(one.index, index) : apart(lastIndex, one.index))));
  return {
    groups,
    nearest: (statement) => [...groups].sort((a, b) => distance(a, statement) - distance(b, statement))[0],
  };
}

const isStop = (piece: Piece | undefined): boolean => piece?.kind === 'join' && piece.join === 'stop';

/**
 * Neighbours in a list are made exact together. A semicolon ends the list, and so does the period of a date that stands
 * right before it: "ngày 10 hằng tháng, hằng quý".
 */
function groupsOf(
  every: readonly EveryAt[],
  pieces: readonly Piece[],
  attached: readonly Statement[],
): readonly EveryAt[][] {
  const groups: EveryAt[][] = [];
  let last: EveryAt | undefined;
  for (const one of every) {
    const near = last !== undefined && one.index - last.index <= 2 && !isStop(pieces[one.index - 1]);
    const dated = attached.some(({ lastIndex }) => lastIndex + 1 === last?.index);
    if (near && !dated) groups.at(-1)?.push(one);
    else groups.push([one]);
    last = one;
  }
  return groups;
}
