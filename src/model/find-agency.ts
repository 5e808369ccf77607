import { fold } from '../i18n/fold.ts';
import { nearest } from '../i18n/nearest.ts';
import type { Agency, AgencyRegister } from './agency-register.ts';

export type AgencySearch =
  | { readonly found: 'one'; readonly agency: Agency }
  | { readonly found: 'many' | 'none'; readonly candidates: readonly Agency[] };

/**
 * The agency that a person means: by id, short name, alias or name, else by any unaccented part of them
 * that fits one agency only. Whole words are tried before parts of words.
 *
 * @returns `many` with those that fit, or `none` with the three nearest
 */
export function findAgency(register: AgencyRegister, text: string): AgencySearch {
  const byId = register.agencies.find(({ id }) => id === text);
  if (byId) return { found: 'one', agency: byId };
  const wanted = fold(text);
  const named = register.agencies.map((agency) => ({ agency, names: foldedNames(agency) }));
  const fits: ((name: string) => boolean)[] =
    wanted === ''
      ? []
      : [(name) => name === wanted, (name) => ` ${name} `.includes(` ${wanted} `), (name) => name.includes(wanted)];
  for (const fit of fits) {
    const matches = named.filter(({ names }) => names.some(fit)).map(({ agency }) => agency);
    if (matches.length === 1 && matches[0]) return { found: 'one', agency: matches[0] };
    if (matches.length > 1) return { found: 'many', candidates: matches };
  }
  return { found: 'none', candidates: nearestAgencies(register, text, 3) };
}

/** What somebody may have meant who wrote something else than an id: the agency of that name, else the three nearest. */
export function meantAgencies(register: AgencyRegister, text: string): readonly Pick<Agency, 'id' | 'name'>[] {
  const search = findAgency(register, text);
  const meant = search.found === 'one' ? [search.agency] : search.candidates.slice(0, 3);
  return meant.map(({ id, name }) => ({ id, name }));
}

/** The agencies whose id or name is nearest to a text that names none, nearest first. */
function nearestAgencies(register: AgencyRegister, text: string, count: number): readonly Agency[] {
  const owner = new Map(register.agencies.flatMap((agency) => namesOf(agency).map((name) => [name, agency] as const)));
  const agencies = nearest(text, owner.keys(), owner.size).map((name) => owner.get(name) as Agency);
  return [...new Set(agencies)].slice(0, count);
}

/** Every unknown name of a document is compared with all of them: they are folded once. */
const folded = new WeakMap<Agency, readonly string[]>();

function foldedNames(agency: Agency): readonly string[] {
  const names = folded.get(agency) ?? namesOf(agency).map(fold);
  folded.set(agency, names);
  return names;
}

/** All that people call an agency. */
export function namesOf({ id, short, name, aliases }: Agency): readonly string[] {
  return [id, short, name, ...aliases];
}
