import type { Words } from '../i18n/words.ts';
import { type AgencyRegister, agencyById, inForce } from '../model/agency-register.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';

export interface GoneAgency {
  readonly id: string;
  readonly name: string;
  /** What is to be said where a plan names it. */
  readonly remark: string;
}

/** Agencies of the register that have ended by a day, with those that took over. */
export function goneAgencies(words: Words, register: AgencyRegister, day: IsoDate): readonly GoneAgency[] {
  return register.agencies.flatMap(({ id, short, until, successors }) => {
    const isThere = register.agencies.some((other) => other.id === id && inForce(other, day));
    if (until === null || until >= day || isThere) return [];
    const heirs = successors.map((heir) => agencyById(register, heir)?.short ?? heir);
    return [
      {
        id,
        name: short,
        remark: words('new/agency-gone', { name: short, until: formatVnDate(until), successors: heirs }),
      },
    ];
  });
}
