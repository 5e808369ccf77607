import type { NameBook } from '../names/name-book.ts';
import type { PartyList } from '../names/party.ts';
import { readParties } from '../names/read-parties.ts';
import { NO_NAME } from './role-words.ts';
import { partnersWithUnknown } from './unknown-names.ts';

/** A paragraph as it is being read: its text, and who is named at a place of it. */
export interface Passage {
  readonly text: string;
  /** The list of agencies that begins at a place, blanks before it passed over; null where there is none. */
  readonly listAt: (at: number) => PartyList | null;
  /** The same behind "phối hợp với", where names that nobody knows stand too. */
  readonly partnersAt: (at: number) => PartyList | null;
}

export function passageOf(source: string, names: NameBook): Passage {
  // One blank for each kind of blank: places in this text are places in the source.
  const text = source.replace(/\s/gu, ' ');
  const lists = new Map<number, PartyList | null>();
  const listAt = (at: number): PartyList | null => {
    const start = text[at] === ' ' ? at + 1 : at;
    let list = lists.get(start);
    if (list === undefined) {
      // The first word of a sentence has a capital whatever it is.
      const read = NO_NAME.test(text.slice(start, start + 80)) ? null : readParties(text, start, names);
      list = read !== null && read.parties.length > 0 ? read : null;
      lists.set(start, list);
    }
    return list;
  };
  const partnersAt = (at: number): PartyList | null =>
    partnersWithUnknown(text, text[at] === ' ' ? at + 1 : at, listAt);
  return { text, listAt, partnersAt };
}
