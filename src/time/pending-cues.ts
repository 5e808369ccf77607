import type { Cue, Piece } from './piece.ts';

/** Cues that are lost as soon as another word stands between them and a date. */
const SHORT_LIVED: readonly Cue[] = ['before', 'from', 'until', 'end', 'in', 'after', 'whole', 'clock', 'content'];

/** The words that a lasting cue ("chậm nhất", "hạn cuối", "bắt đầu") reaches over. */
const REACH = 8;

/** "trước ngày bầu cử 22/5": so many words name a day. */
const LONGEST_DAY = 6;

/** What has been said since the last date, waiting for the next. */
export interface Pending {
  cues: Set<Cue>;
  words: number;
  /** "trước ngày …": the words to come may be the name of that day. */
  namesDay?: boolean;
  between: ('and' | 'or' | 'comma' | 'dash' | 'stop' | 'bracket' | 'word')[];
}

/** Takes in a piece that is no date: a cue is kept for as long as it reaches. */
export function note(pending: Pending, piece: Piece): void {
  switch (piece.kind) {
    case 'join':
      pending.between.push(piece.join);
      if (piece.join === 'stop') pending.cues.clear();
      return;
    case 'cue':
      if (piece.cue === 'glue') pending.namesDay ||= pending.words === 0 && pending.cues.has('before');
      if (piece.cue === 'glue' || piece.cue === 'urgent') return;
      if (piece.cue === 'content') forget(pending);
      pending.cues.add(piece.cue);
      // A new deadline word replaces the last: "hạn chót trước ngày" is trước, "trước … chậm nhất" is chậm nhất.
      if (piece.cue === 'by') pending.cues.delete('before');
      if (piece.cue === 'before') for (const other of ['by', 'due'] as const) pending.cues.delete(other);
      if (piece.cue === 'content') pending.between.push('word');
      // "trước Tết, ngày 20/01" is no day before the 20th.
      if (piece.cue === 'conditional' || piece.cue === 'none' || piece.cue === 'unknown') {
        forget(pending);
        pending.between.push('word');
      }
      return;
    case 'word':
      pending.between.push('word');
      if (++pending.words > REACH) pending.cues.clear();
      else if (pending.namesDay && pending.words <= LONGEST_DAY) return;
      else forget(pending, pending.words > 3);
      return;
    default:
      pending.between.push('word');
  }
}

function forget(pending: Pending, contentToo = true): void {
  for (const cue of SHORT_LIVED) if (cue !== 'content' || contentToo) pending.cues.delete(cue);
}
