import { Lexer } from 'yaml';
import { applyEdits } from './apply-edits.ts';
import { lineEnd, lineStart } from './record-list.ts';
import { breakAt, type Stretch } from './yaml-plan.ts';

/** Of the Lexer: what stands before a text in no quotes, and other signs that are no letters of the file. */
const SIGNS: readonly string[] = ['\u0002', '\u0018', '\u001f'];
const SCHEMA = '# yaml-language-server:';

/** A comment of a file. */
export interface CommentPlace extends Stretch {
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
}

/** The comments of a sound YAML text, in its order. */
export function commentsIn(text: string): readonly CommentPlace[] {
  const places: CommentPlace[] = [];
  let at = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (!SIGNS.includes(lexeme)) {
      if (lexeme.startsWith('#') && before !== '\u001f') {
        const isAlone = text.slice(lineStart(text, at), at).trim() === '';
        places.push({ start: at, end: at + lexeme.trimEnd().length, isAlone });
      }
      at += lexeme.length;
    }
    before = lexeme;
  }
  return places;
}

/** What is said in one comment: a remark that is put behind another begins with a sign of its own. */
export function piecesOf(comment: string): readonly string[] {
  return comment.trim() === '' ? [] : comment.trim().split(/ +(?=# )/);
}

/** A remark less the numbers of the places that it points to. */
export function withoutPlace(piece: string): string {
  return piece.replace(/\d+/g, '').trim();
}

/** Whether a remark stands in what a command wrote and keeps beside a plan: then no person wrote it. */
export function writtenIn(kept: string | null): (piece: string) => boolean {
  const known = new Set(
    kept === null
      ? []
      : commentsIn(kept).flatMap(({ start, end }) => piecesOf(kept.slice(start, end)).map(withoutPlace)),
  );
  return (piece) => known.has(withoutPlace(piece)) && !piece.startsWith(SCHEMA);
}

/** A text less some of its remarks; a line of which nothing is left goes. */
export function withoutRemarks(text: string, isGone: (piece: string, place: CommentPlace) => boolean): string {
  return applyEdits(
    text,
    commentsIn(text).flatMap((place) => {
      const pieces = piecesOf(text.slice(place.start, place.end));
      const left = pieces.filter((piece) => !isGone(piece, place));
      if (left.length === pieces.length) return [];
      if (left.length > 0) return [{ ...place, text: left.join(' ') }];
      const from = lineStart(text, place.start);
      const end = lineEnd(text, place.end);
      if (place.isAlone)
        return [{ start: from, end: Math.min(text.length, end + breakAt(text, end).length), text: '' }];
      return [{ start: from + text.slice(from, place.start).trimEnd().length, end: place.end, text: '' }];
    }),
  );
}
