import { agencyById } from '../../model/agency-register.ts';
import { owes } from '../../tracking/obligations.ts';
import type { Rule } from '../rule.ts';

/** A record of an agency that neither leads nor owes the activity, and inherited it from none that does, would count for nobody. A note may stand anywhere. */
export const progressNoPart: Rule<'progress/no-part'> = {
  id: 'progress/no-part',
  severity: 'error',
  spoilsLists: true,
  *check(workspace) {
    for (const plan of workspace.plans)
      for (const record of workspace.progress.get(plan.file) ?? []) {
        const { file, index, agency, activity: recorded, status } = record;
        // An agency that the register does not have is a finding of its own; each of its records would be an echo.
        if (status === 'note' || !agencyById(workspace.register, agency)) continue;
        const activity = plan.activities.find(({ id }) => id === recorded.split('@')[0]);
        if (activity && !owes(workspace, plan, activity, record))
          yield { file, path: ['records', index, 'activity'], args: { activity: activity.id, agency } };
      }
  },
};
