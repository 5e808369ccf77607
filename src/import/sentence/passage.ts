import type { NameBook } from '../names/name-book.ts';
import type { PartyList } from '../names/party.ts';
import { readParties } from '../names/read-parties.ts';

/** A paragraph as it is being read: its text, and who is named at a place of it. */
export interface Passage {
  readonly text: string;
  /** The list of agencies that begins at a place, blanks before it passed over; null where there is none. */
  readonly listAt: (at: number) => PartyList | null;
}

export function passageOf(source: string, names: NameBook): Passage {
  // One blank for each kind of blank: places in this text are places in the source.
  const text = source.replace(/\s/gu, ' ');
  const lists = new Map<number, PartyList | null>();
  const listAt = (at: number): PartyList | null => {
    const start = text[at] === ' ' ? at + 1 : at;
    let list = lists.get(start);
    if (list === undefined) {
      const read = readParties(text, start, names);
      list = read.parties.length > 0 ? read : null;
      lists.set(start, list);
    }
    return list;
  };
  return { text, listAt };
}
