import { missteps } from '../missteps.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** What is done cannot be done again unless it was opened again: the second record changes nothing. */
export const progressDoneTwice: Rule<'progress/done-twice'> = {
  id: 'progress/done-twice',
  severity: 'warning',
  *check(workspace) {
    const { plans, progress } = workspace;
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      const known = records.length > 0 ? recordableIds(plan) : new Set();
      for (const [{ file, index, activity }, { status, closed }] of missteps(workspace, plan))
        if (status === 'done' && closed?.status === 'done' && known.has(activity))
          yield { file, path: ['records', index, 'status'], args: { activity, first: closed.on } };
    }
  },
};
