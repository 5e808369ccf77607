import type { DraftItem } from '../../model/draft.ts';
import { sentences } from '../sentence/sentences.ts';
import { titleOf } from './title.ts';

/** Letters that fit in the cell of a table; a longer title of several sentences is cut after the first of them. */
const LONG = 200;
/** A sentence of fewer letters ("Công tác tuyên truyền.") does not say what is to be done. */
const TOO_SHORT = 30;

/** An item whose title is its first sentence where the whole is too long for a list; what else it says are its parts. */
export function withShortTitle(item: DraftItem): DraftItem {
  const { title } = item;
  if (title.length <= LONG) return item;
  const found = sentences(title);
  const last = found.findIndex(([, end]) => end >= TOO_SHORT);
  const rest = found.slice(last + 1);
  if (rest.length === 0) return item;
  const said = rest.map(([start, end]) => titleOf(title.slice(start, end))).filter((text) => text !== '');
  return {
    ...item,
    title: titleOf(title.slice(0, found[last]?.[1])),
    parts: [...said, ...item.parts],
    inferred: [...item.inferred, { field: 'title', line: item.line, why: 'first-sentence' }],
  };
}
