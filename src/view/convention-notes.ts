import type { Words } from '../i18n/words.ts';
import type { Activity } from '../model/plan.ts';
import type { Block } from './document.ts';

/** Says under a list which of its times are read by habit and not by law; nothing where none is. */
export function conventionNotes(words: Words, activities: readonly Activity[]): readonly Block[] {
  const conventions = new Set(activities.flatMap(({ window }) => window?.convention ?? []));
  return [...conventions].map((convention) => ({
    kind: 'paragraph',
    tone: 'muted',
    text: words('convention/note', { convention }),
  }));
}
