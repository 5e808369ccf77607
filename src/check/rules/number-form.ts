import type { Rule } from '../rule.ts';

/**
 * Letters and reports cite a plan by its number and sign: 37/KH-BVSTBCPN, 05a/KH-UBND; of several bodies together
 * 12/KHLT-…, 12/KHPH-…; of the Party 12-KH/TU.
 */
const PLAN_NUMBER = /^\d+\p{L}?(?:\/KH(?:LT|PH)?-|-KH\/)\p{Lu}(?:[\p{Lu}\d&.-]*[\p{Lu}\d])?$/u;

/** A number of another form is cited wrongly by everything that is drawn from the plan. */
export const numberForm: Rule<'plan/number-form'> = {
  id: 'plan/number-form',
  severity: 'warning',
  *check({ plans }) {
    for (const { file, number } of plans)
      if (number !== null && !PLAN_NUMBER.test(number.normalize('NFC')))
        yield { file, path: ['number'], args: { found: number } };
  },
};
