import { isWholeYear } from '../../time/parts.ts';
import type { Cue, Piece } from '../../time/piece.ts';
import type { WhenContext } from '../../time/when.ts';
import type { Window } from '../../time/window.ts';
import type { ReadText } from './read-text.ts';
import type { TimePlace } from './time-place.ts';
import type { Stretch } from './time-stretch.ts';

/** How surely a stretch is the time of the work; of several, the highest counts. `listed`: only after a deadline ("trước 10/6 và 10/12"). */
export const TimeRank = { listed: 0, possible: 1, returning: 2, event: 3, leading: 4, placed: 5, stated: 6 } as const;
export type TimeRank = (typeof TimeRank)[keyof typeof TimeRank];

/** A stretch with everything that bears on its rank. */
export interface RankInput {
  readonly read: ReadText;
  readonly stretch: Stretch;
  readonly place: TimePlace;
  readonly window: Window | null;
  /** It belongs to an anniversary: "nhân Ngày Gia đình Việt Nam 28/6". */
  readonly isEvent: boolean;
  readonly context: WhenContext;
  readonly pieces: readonly Piece[];
  readonly cues: ReadonlySet<Cue>;
}

/** It names whole years and nothing shorter. */
export const yearsOnly = (pieces: readonly Piece[]): boolean =>
  pieces.every(
    (piece) =>
      piece.kind !== 'point' ||
      (piece.point.unit === 'stretch' && (piece.point.grain === 'school-year' || isWholeYear(piece.point))),
  );
