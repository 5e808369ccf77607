import { sectionOf } from '../../model/plan.ts';
import type { Rule } from '../rule.ts';

/** An activity under no heading of the plan is found by no `--section`, and its id is likely a slip. */
export const idOutsideSections: Rule<'plan/id-outside-sections'> = {
  id: 'plan/id-outside-sections',
  severity: 'warning',
  *check({ plans }) {
    // An id that is missing or has no form is a finding of form.
    for (const plan of plans)
      for (const { id, index } of plan.sections.length > 0 ? plan.activities : [])
        if (/^[A-Z][A-Z0-9]*(\.[0-9A-Za-z]+)*$/.test(id) && sectionOf(plan, id) === null)
          yield { file: plan.file, path: ['activities', index, 'id'], args: { id } };
  },
};
