import { nearest } from '../../i18n/nearest.ts';
import { LEADS_GROUP } from '../../model/agency-register.ts';
import type { Rule } from '../rule.ts';

/** A duty of each member of a group without members is owed by nobody. */
export const registerEmptyGroup: Rule<'register/empty-group'> = {
  id: 'register/empty-group',
  severity: 'warning',
  *check({ register: { file, agencies, groups } }) {
    // Agencies that could not be read have their own finding; every group would be an echo.
    if (agencies.every(({ proposedIn }) => proposedIn !== undefined)) return;
    const listed = groups.map(({ id }) => id);
    // A group whose id an agency misspells is not empty; the misspelt id is a finding of its own.
    const named = new Set(
      agencies.flatMap((agency) => agency.groups.map((id) => (listed.includes(id) ? id : nearest(id, listed)[0]))),
    );
    for (const [position, { id, index, unlisted, proposedIn }] of groups.entries())
      if (!unlisted && !named.has(id) && id !== LEADS_GROUP && listed.indexOf(id) === position)
        yield { file: proposedIn ?? file, path: ['groups', index, 'id'], args: { group: id } };
  },
};
