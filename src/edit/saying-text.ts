import type { PlanValue } from '../model/plan-change.ts';

/** A value of a plan as one text. */
export function sayingText(value: NonNullable<PlanValue>): string {
  return typeof value === 'string' ? value : value.join('; ');
}
