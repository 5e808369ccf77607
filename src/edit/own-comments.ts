import { findRecordList } from './record-list.ts';
import type { YamlPlan } from './yaml-plan.ts';

/** Whether an entry of a plan has a comment that no import wrote: somebody worked on it. */
export function hasOwnComments({ text }: YamlPlan, base: YamlPlan | null, list: string, index: number): boolean {
  const { start = 0, ownEnd = 0 } = findRecordList(text, list)?.records[index] ?? {};
  const known = new Set(commentsOf(base?.text ?? ''));
  return commentsOf(text.slice(start, ownEnd)).some((said) => !known.has(said));
}

/** Whether two comments say the same but for the lines of the document that they point to. */
export function isSameComment(one: string, other: string): boolean {
  return withoutPlace(one) === withoutPlace(other);
}

function commentsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map(([, said = '']) => withoutPlace(said));
}

function withoutPlace(said: string): string {
  return said.replace(/\d+/g, '').trim();
}
