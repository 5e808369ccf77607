import { meantAgencies } from '../../model/find-agency.ts';
import type { Rule } from '../rule.ts';

/** A progress file speaks for an agency of the register; records of any other would count for nobody. */
export const progressUnknownAgency: Rule<'progress/unknown-agency'> = {
  id: 'progress/unknown-agency',
  severity: 'error',
  spoilsLists: true,
  *check({ progress, register }) {
    // A register that could not be read has its own finding.
    if (register.agencies.length === 0) return;
    const agencies = new Set(register.agencies.map(({ id }) => id));
    const reported = new Set<string>();
    for (const records of progress.values())
      for (const { file, agency } of records) {
        if (agencies.has(agency) || reported.has(file)) continue;
        reported.add(file);
        yield { file, path: ['agency'], args: { found: agency, nearest: meantAgencies(register, agency) } };
      }
  },
};
