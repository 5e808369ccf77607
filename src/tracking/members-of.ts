import { agencyById, groupById, inForce, LEADS_GROUP } from '../model/agency-register.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The agencies that a group stands for on the day the plan was issued, in the register's order; an agency stands for itself.
 *
 * @returns null for a group whose members nobody has listed
 */
export function membersOf(workspace: Workspace, plan: Plan, id: string): readonly string[] | null {
  const { register } = workspace;
  if (id === LEADS_GROUP) return [...new Set(plan.activities.flatMap(({ lead }) => lead))];
  const group = groupById(register, id);
  if (!group || agencyById(register, id)) return [id];
  if (group.unlisted) return null;
  return register.agencies
    .filter(
      (agency) =>
        agency.groups.includes(id) &&
        inForce(agency, plan.issued ?? (plan.year === null ? null : `${plan.year}-01-01`)),
    )
    .map((agency) => agency.id);
}
