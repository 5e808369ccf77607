import { owes } from '../../tracking/obligations.ts';
import type { Rule } from '../rule.ts';

/** A record of an agency that neither leads nor owes the activity would count for nobody. A note may stand anywhere. */
export const progressNoPart: Rule<'progress/no-part'> = {
  id: 'progress/no-part',
  severity: 'error',
  *check(workspace) {
    for (const plan of workspace.plans)
      for (const { file, index, agency, activity: recorded, status } of workspace.progress.get(plan.file) ?? []) {
        const activity = plan.activities.find(({ id }) => id === recorded.split('@')[0]);
        if (activity && status !== 'note' && !owes(workspace, plan, activity, agency))
          yield { file, path: ['records', index, 'activity'], args: { activity: activity.id, agency } };
      }
  },
};
