import type { DataPath } from '../../diagnostics/diagnostic.ts';
import type { Agency } from '../../model/agency-register.ts';
import type { Rule } from '../rule.ts';

/** A name of an agency as the register writes it. */
interface Spelling {
  readonly agency: Agency;
  readonly written: string;
  readonly path: DataPath;
  readonly isAlias: boolean;
}

/** A spelling that means two agencies of one time cannot be told apart in a document or on the command line. */
export const registerSharedAlias: Rule<'register/shared-alias'> = {
  id: 'register/shared-alias',
  severity: 'error',
  *check({ register: { file, agencies } }) {
    const meant = new Map<string, Spelling[]>();
    for (const agency of agencies)
      for (const [spelling, own] of spellingsOf(agency)) {
        const others = meant.get(spelling) ?? [];
        meant.set(spelling, [...others, own]);
        // Two entries of one id are a finding of their own.
        const other = others.find((one) => one.agency.id !== agency.id && overlap(one.agency, agency));
        if (!other) continue;
        // Between an alias and an agency's own name it is the alias that is wrong, else what comes later.
        const [wrong, right] = other.isAlias && !own.isAlias ? [other, own] : [own, other];
        const path = ['agencies', wrong.agency.index, ...wrong.path];
        yield { file: wrong.agency.proposedIn ?? file, path, args: { alias: wrong.written, other: right.agency.id } };
      }
  },
};

/** Each spelling of an agency's names once, where it is written first. */
function spellingsOf(agency: Agency): ReadonlyMap<string, Spelling> {
  const { name, short, aliases } = agency;
  const written: readonly Spelling[] = [
    { agency, written: name, path: ['name'], isAlias: false },
    { agency, written: short, path: ['short'], isAlias: false },
    ...aliases.map((alias, i) => ({ agency, written: alias, path: ['aliases', i], isAlias: true })),
  ];
  const spellings = new Map<string, Spelling>();
  for (const spelling of written) {
    const letters = comparable(spelling.written);
    if (letters !== '' && !spellings.has(letters)) spellings.set(letters, spelling);
  }
  return spellings;
}

/** Case, spacing and punctuation tell no two agencies apart. Accents do: Lộc Bình is not Lộc Bĩnh. */
function comparable(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** Whether both exist on some day. */
function overlap(a: Agency, b: Agency): boolean {
  const begins = [a.from ?? '', b.from ?? ''].sort()[1] as string;
  return [a.until, b.until].every((until) => until === null || begins <= until);
}
