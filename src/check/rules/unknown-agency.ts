import { dirname } from 'node:path';
import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { LEADS_GROUP } from '../../model/agency-register.ts';
import { meantAgencies } from '../../model/find-agency.ts';
import type { Proposal } from '../../model/workspace.ts';
import type { Rule } from '../rule.ts';

/** A plan speaks of agencies and groups by the ids that the register gives them. */
export const unknownAgency: Rule<'plan/unknown-agency'> = {
  id: 'plan/unknown-agency',
  severity: 'error',
  spoilsLists: true,
  *check({ plans, register, proposals }) {
    // A register that could not be read has its own finding; each name it lacks would be an echo.
    if (register.agencies.every(({ proposedIn }) => proposedIn !== undefined)) return;
    const ids = (entries: readonly { readonly id: string; readonly proposedIn?: string }[]) =>
      entries.filter(({ proposedIn }) => proposedIn === undefined).map(({ id }) => id);
    for (const plan of plans) {
      // What one plan proposes is known to no other.
      const own = proposals.filter(({ file }) => dirname(file) === dirname(plan.file));
      const proposed = (list: Proposal['list']) => own.filter((one) => one.list === list).map(({ id }) => id);
      const agencies = new Set([...ids(register.agencies), ...proposed('agencies')]);
      const groups = new Set([LEADS_GROUP, ...ids(register.groups), ...proposed('groups')]);
      const named: [DataPath, string | null][] = [
        [['issuer'], plan.issuer],
        [['standing'], plan.standing],
        [['secretariat'], plan.secretariat],
        [['contact', 'agency'], plan.contactAgency],
      ];
      for (const { index, lead, each, coordinating, to } of plan.activities) {
        for (const [key, ids] of Object.entries({ lead, each, coordinating }))
          for (const [i, id] of ids.entries())
            if (key !== 'each' || !groups.has(id)) named.push([['activities', index, key, i], id]);
        named.push([['activities', index, 'to'], to]);
      }
      for (const [path, found] of named) {
        if (found === null || agencies.has(found)) continue;
        const near = meantAgencies(register, found);
        yield { file: plan.file, path, args: { found, nearest: near, isGroup: groups.has(found) } };
      }
    }
  },
};
