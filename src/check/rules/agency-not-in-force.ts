import type { DataPath } from '../../diagnostics/diagnostic.ts';
import { type Agency, type AgencyRegister, agencyById, inForce } from '../../model/agency-register.ts';
import type { Plan } from '../../model/plan.ts';
import type { IsoDate } from '../../time/window.ts';
import type { Rule } from '../rule.ts';

/** A plan cannot give work to an agency that did not exist on the day it was issued. */
export const agencyNotInForce: Rule<'plan/agency-not-in-force'> = {
  id: 'plan/agency-not-in-force',
  severity: 'error',
  *check({ plans, register }) {
    for (const plan of plans) {
      const { issued } = plan;
      for (const [path, id] of issued === null ? [] : namedBy(plan)) {
        const agency = agencyById(register, id);
        if (!agency || issued === null || inForce(agency, issued)) continue;
        const { from, until } = agency;
        // One that ends before it begins, or whose id is written twice, has its finding in the register.
        if (from !== null && until !== null && from > until) continue;
        if (register.agencies.some((other) => other.id === id && inForce(other, issued))) continue;
        const ended = until !== null && until < issued;
        const successors = ended ? successorsOn(issued, agency, register) : [];
        yield { file: plan.file, path, args: { agency: id, from, until, issued, successors } };
      }
    }
  },
};

/** Every agency or group that a plan names by its id. */
function namedBy({
  issuer,
  standing,
  secretariat,
  contactAgency,
  activities,
}: Plan): readonly (readonly [DataPath, string])[] {
  const head = [
    ...Object.entries({ issuer, standing, secretariat }).map(([key, id]) => [[key], id] as const),
    [['contact', 'agency'], contactAgency] as const,
  ];
  const work = activities.flatMap(({ index, lead, each, coordinating, to }) => [
    ...Object.entries({ lead, each, coordinating }).flatMap(([key, ids]) =>
      ids.map((id, i) => [['activities', index, key, i], id] as const),
    ),
    [['activities', index, 'to'], to] as const,
  ]);
  return [...head, ...work].flatMap(([path, id]) => (id === null ? [] : [[path, id] as const]));
}

/** Who took over, through as many changes as there were; the direct successors where none of them exists on that day. */
function successorsOn(
  day: IsoDate,
  agency: Agency,
  register: AgencyRegister,
): readonly { readonly id: string; readonly name: string }[] {
  const heirsOf = ({ successors }: Agency) => successors.flatMap((id) => agencyById(register, id) ?? []);
  const heirs = new Set(heirsOf(agency));
  // A set may grow while it is walked, and takes each agency once: successors in a circle end.
  for (const heir of heirs) if (!inForce(heir, day)) for (const next of heirsOf(heir)) heirs.add(next);
  const existing = [...heirs].filter((heir) => inForce(heir, day));
  return (existing.length > 0 ? existing : heirsOf(agency)).map(({ id, name }) => ({ id, name }));
}
