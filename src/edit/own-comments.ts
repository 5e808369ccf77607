import { commentsIn, piecesOf, withoutPlace, writtenIn } from './program-remarks.ts';
import { findRecordList } from './record-list.ts';
import type { YamlPlan } from './yaml-plan.ts';

/** For each entry of a list of a plan: whether it has a comment that no command wrote, so that somebody worked on it. */
export function ownComments({ text }: YamlPlan, base: YamlPlan | null): (list: string, index: number) => boolean {
  const isWritten = writtenIn(base?.text ?? null);
  const own = commentsIn(text).filter(({ start, end }) =>
    piecesOf(text.slice(start, end)).some((one) => !isWritten(one)),
  );
  return (list, index) => {
    const entry = findRecordList(text, list)?.records[index];
    return entry !== undefined && own.some(({ start }) => start >= entry.start && start < entry.ownEnd);
  };
}

/** What of a comment is not said in another. Numbers of lines make no difference. */
export function ownPieces(comment: string, written: string): readonly string[] {
  const known = new Set(piecesOf(written).map(withoutPlace));
  return piecesOf(comment).filter((piece) => !known.has(withoutPlace(piece)));
}
