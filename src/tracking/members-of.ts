import { agencyById, groupById, inForce, LEADS_GROUP } from '../model/agency-register.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The agencies that a group stands for on the day the plan was issued, in the register's order; an agency stands for
 * itself. Of a group whose members nobody has listed, those that name it all the same.
 */
export function membersOf(workspace: Workspace, plan: Plan, id: string): readonly string[] {
  const { register } = workspace;
  if (id === LEADS_GROUP) return [...new Set(plan.activities.flatMap(({ lead }) => lead))];
  if (!groupById(register, id) || agencyById(register, id)) return [id];
  return register.agencies
    .filter(
      (agency) =>
        agency.groups.includes(id) &&
        inForce(agency, plan.issued ?? (plan.year === null ? null : `${plan.year}-01-01`)),
    )
    .map((agency) => agency.id);
}
