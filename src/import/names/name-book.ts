import type { AgencyRegister } from '../../model/agency-register.ts';
import type { IsoDate } from '../../time/window.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { type NameTree, nameTree } from './name-tree.ts';

/** What names are known while a document is read. */
export interface NameBook {
  readonly register: AgencyRegister;
  /** The day as of which names are understood; null where the document has none. */
  readonly day: IsoDate | null;
  /** Names of the register and those that every province has. */
  readonly known: NameTree;
}

export function nameBook(register: AgencyRegister, day: IsoDate | null): NameBook {
  // The place behind a name is read by itself: "Sở Nội vụ Tỉnh đoàn" lost a line end.
  const own = register.agencies.flatMap(({ name, short, aliases }) =>
    [name, short, ...aliases].map((each) => each.replace(/^(?!Thanh tra)(\S+ \S.*) tỉnh$/, '$1')),
  );
  return { register, day, known: nameTree([...everywhere(), ...own]) };
}

function everywhere(): string[] {
  return Object.entries(KNOWN_NAMES).flatMap(([head, names]) =>
    // Nothing before the first bar, or at all: the head is a name by itself.
    names
      .trim()
      .split(/[|\n]/)
      .map((name) => `${head} ${name.trim()}`),
  );
}
