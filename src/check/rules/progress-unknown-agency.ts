import { meantAgencies } from '../../model/find-agency.ts';
import type { Rule } from '../rule.ts';

/** A progress file speaks for an agency of the register; records of any other would count for nobody. */
export const progressUnknownAgency: Rule<'progress/unknown-agency'> = {
  id: 'progress/unknown-agency',
  severity: 'error',
  spoilsLists: true,
  *check({ progressFiles, register }) {
    // A register that could not be read has its own finding.
    if (register.agencies.every(({ proposedIn }) => proposedIn !== undefined)) return;
    const agencies = new Set(register.agencies.map(({ id }) => id));
    for (const { file, agency } of progressFiles)
      if (!agencies.has(agency))
        yield { file, path: ['agency'], args: { found: agency, nearest: meantAgencies(register, agency) } };
  },
};
