import type { Agency } from '../model/agency-register.ts';
import type { Tally } from '../tracking/tally.ts';
import type { Value } from './document.ts';
import { statusCountItem } from './status-count-item.ts';

/** The keys of an agency in machine output: a contract, only added to. */
export const AGENCY_FIELDS = ['id', 'name', 'short', 'groups', 'tally'] as const;

export function agencyItem(
  { id, name, short, groups }: Agency,
  { roles, statuses }: Tally,
): Readonly<Record<(typeof AGENCY_FIELDS)[number], Value>> {
  return {
    id,
    name,
    short,
    groups,
    tally: {
      lead: roles.lead,
      coordinating: roles.coordinating,
      each: roles.each,
      ...statusCountItem(statuses),
    },
  };
}
