import type { Cue, Piece } from '../../time/piece.ts';

/** Words that are a time by themselves. */
export const CORES: ReadonlySet<Cue> = new Set(['ongoing', 'unspecified', 'unknown']);

const LEADS: ReadonlySet<Cue> = new Set([
  'before',
  'by',
  'due',
  'until',
  'end',
  'from',
  'start',
  'finish',
  'in',
  'event',
  'after',
  'whole',
  'glue',
  'clock',
]);

/** Words that say by when. */
export const DEADLINES: ReadonlySet<Cue> = new Set(['before', 'by', 'due']);

/** A word of one of these kinds. */
export const isCue = (piece: Piece | undefined, cues: ReadonlySet<Cue>): boolean =>
  piece?.kind === 'cue' && cues.has(piece.cue);

/** Something that is a time by itself. */
export const isCore = (piece: Piece | undefined): boolean =>
  piece !== undefined && (['point', 'every', 'unreadable'].includes(piece.kind) || isCue(piece, CORES));

/** Something that leads a time. */
export const isLead = (piece: Piece | undefined): boolean => piece?.kind === 'weekday' || isCue(piece, LEADS);

/** A comma, bracket, "và" of one of these kinds. */
export const isJoin = (piece: Piece | undefined, ...joins: readonly string[]): boolean =>
  piece?.kind === 'join' && joins.includes(piece.join);
