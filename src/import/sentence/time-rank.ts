import type { Cue, Piece } from '../../time/piece.ts';
import { rankDated } from './rank-dated.ts';
import { type RankInput, TimeRank, yearsOnly } from './rank-input.ts';
import { rankUndated } from './rank-undated.ts';
import type { ReadText } from './read-text.ts';
import { namesEffect } from './time-content.ts';
import type { TimePlace } from './time-place.ts';

/** The rank of a stretch; null where it tells of something else than the work's time. */
export function rankOf(asked: Omit<RankInput, 'pieces' | 'cues'>): TimeRank | null {
  const { place, window, read, stretch } = asked;
  const pieces = read.pieces.slice(stretch.first, stretch.last + 1);
  const input = { ...asked, pieces, cues: cuesOf(pieces) };
  if (place.isQuoted || window?.kind === 'none' || namesEffect(place) || isOver(input)) return null;
  const labelled = isLabelled(input);
  if (window?.kind === 'unstated') return labelled || place.isAlone ? TimeRank.possible : null;
  if ((place.isAlone && !input.isEvent) || labelled)
    return isBareYear(pieces) && !labelled ? inBrackets(read, place) : TimeRank.stated;
  if (pieces.some(({ kind }) => kind === 'point' || kind === 'unreadable')) return rankDated(input);
  return rankUndated(input);
}

const cuesOf = (pieces: readonly Piece[]): ReadonlySet<Cue> =>
  new Set(pieces.flatMap((piece) => (piece.kind === 'cue' ? [piece.cue] : [])));

/** "Thời gian: …", "thời hạn …", "dự kiến …". */
function isLabelled({ read, stretch, cues }: RankInput): boolean {
  if (cues.has('due')) return true;
  const first = read.tokenOf(stretch.first);
  const words = read.tokens.slice(first, first + 8).map(({ text }) => text);
  const colon = words.indexOf(':');
  return (
    (words[0] === 'thời' && words[1] === 'gian') ||
    (words[0] === 'dự' && words[1] === 'kiến') ||
    (colon > 0 && colon < 6 && words[0] !== 'năm' && cues.has('glue'))
  );
}

/**
 * A window that ended before the plan's year began, and before the plan was issued, is what the work is about; "năm trước"
 * says of itself that it is meant.
 */
function isOver({ window, context, pieces, cues }: RankInput): boolean {
  const newYear = context.year === null ? null : `${context.year}-01-01`;
  const begin = [newYear, context.issued ?? null].filter((day) => day !== null).sort()[0];
  if (begin === undefined || window === null) return false;
  const end = window.to;
  const relative = pieces.some(
    ({ kind, ...rest }) =>
      kind === 'point' && 'point' in rest && rest.point.unit !== 'now' && typeof rest.point.year === 'string',
  );
  if (end !== null) return !relative && end < begin;
  return window.kind === 'ongoing' && window.from !== null && window.from < begin && !cues.has('open');
}

/** "(2019)", "(2018 - 2020)": more often a part of a name than a time. */
const isBareYear = (pieces: readonly Piece[]): boolean =>
  yearsOnly(pieces) &&
  pieces.every(({ kind }) => kind === 'point' || kind === 'join') &&
  pieces.some(({ kind }) => kind === 'point');

const inBrackets = (read: ReadText, { from }: TimePlace): TimeRank | null =>
  read.tokens[from]?.text === 'năm' ? TimeRank.possible : null;
