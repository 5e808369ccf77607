import type { IsoDate, Window } from '../../time/window.ts';
import type { Rule } from '../rule.ts';
import { isOutsideYear } from './outside-year.ts';
import { isOverdueAtBirth } from './overdue-at-birth.ts';

/** A thing takes place within the time that the plan gives it. */
export const eventOutsideWhen: Rule<'plan/event-outside-when'> = {
  id: 'plan/event-outside-when',
  severity: 'warning',
  *check({ plans }) {
    for (const plan of plans)
      for (const { id, index, event, eventWindow, when, window } of plan.activities) {
        if (event === null || eventWindow === null || when === null || window === null) continue;
        // A time that is wrong in itself has its own finding.
        if (isOutsideYear(window, plan) || isOverdueAtBirth(window, plan)) continue;
        if (leaves(eventWindow, window))
          yield { file: plan.file, path: ['activities', index, 'event'], args: { activity: id, event, when } };
      }
  },
};

function leaves(event: Window, window: Window): boolean {
  const isBefore = (day: IsoDate | null, other: IsoDate | null) => day !== null && other !== null && day < other;
  const days = [event.from, event.to];
  // "Trước ngày 20/11" may be the time to prepare what takes place afterwards.
  const isPreparation = window.kind === 'before' || window.kind === 'by';
  return days.some((day) => isBefore(day, window.from) || (!isPreparation && isBefore(window.to, day)));
}
