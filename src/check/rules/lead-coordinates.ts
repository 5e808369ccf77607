import type { Rule } from '../rule.ts';

/** Who leads a piece of work does not also help with it: one of the two is a slip. */
export const leadCoordinates: Rule<'plan/lead-coordinates'> = {
  id: 'plan/lead-coordinates',
  severity: 'warning',
  *check({ plans }) {
    // Once for an agency: that it is written twice is another finding.
    for (const { file, activities } of plans)
      for (const { id, index, lead, coordinating } of activities)
        for (const [i, agency] of coordinating.entries())
          if (lead.includes(agency) && coordinating.indexOf(agency) === i)
            yield { file, path: ['activities', index, 'coordinating', i], args: { activity: id, agency } };
  },
};
