import { missteps } from '../missteps.ts';
import { recordableIds } from '../recordable-ids.ts';
import type { Rule } from '../rule.ts';

/** Reports name the document that shows a result; without one nobody can look it up. */
export const progressNoEvidence: Rule<'progress/no-evidence'> = {
  id: 'progress/no-evidence',
  severity: 'warning',
  *check(workspace) {
    const { plans, progress } = workspace;
    for (const plan of plans) {
      const records = progress.get(plan.file) ?? [];
      if (records.length === 0) continue;
      const known = recordableIds(plan);
      const wrong = missteps(workspace, plan);
      for (const record of records) {
        const { file, index, activity, status, evidence } = record;
        // A record of no activity, or of what cannot be done then, has its own finding.
        if (status !== 'done' || evidence !== null || !known.has(activity) || wrong.has(record)) continue;
        const isGiven = records.some(
          (other) => other.agency === record.agency && other.activity === activity && other.evidence !== null,
        );
        if (!isGiven) yield { file, path: ['records', index, 'status'], args: { activity } };
      }
    }
  },
};
