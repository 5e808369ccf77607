import { nearest } from '../../i18n/nearest.ts';
import type { Rule } from '../rule.ts';

/** A severity given to a rule that does not exist, or that nobody may change, changes nothing. */
export const settingsUnknownRule: Rule<'settings/unknown-rule'> = {
  id: 'settings/unknown-rule',
  severity: 'warning',
  *check({ settings }, { configurable, fixed }) {
    for (const found of Object.keys(settings.rules)) {
      // A key that has not even the form of a code is a finding of form.
      if (configurable.includes(found) || !/^[a-z]+\/[a-z0-9-]+$/.test(found)) continue;
      yield {
        file: 'plans/settings.yaml',
        path: ['rules', found],
        target: 'key',
        args: { found, nearest: nearest(found, configurable)[0] ?? null, isFixed: fixed.includes(found) },
      };
    }
  },
};
