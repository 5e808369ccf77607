import type { Found, Piece, Point } from './piece.ts';
import type { Token } from './token.ts';

/** One piece that covers the tokens from `at` up to `next`, and where to go on. */
export function made(tokens: readonly Token[], at: number, next: number, rest: PieceBody): Found {
  return { pieces: [{ ...rest, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 } as Piece], next };
}

type PieceBody = Piece extends infer P ? (P extends Piece ? Omit<P, 'start' | 'end'> : never) : never;

/** A point as a piece that covers the tokens from `at` up to `next`. */
export function pieceOf(tokens: readonly Token[], at: number, next: number, point: Point): Piece {
  return { kind: 'point', point, start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
