import type { IsoDate } from '../time/window.ts';
import { isOpen } from './filter-obligations.ts';
import type { Obligation, Role, Status } from './obligation.ts';

/** How many obligations there are by role, and by status of what is owed (led or owed as a member). */
export interface Tally {
  readonly roles: Readonly<Record<Role, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
}

export function tally(obligations: readonly Obligation[]): Tally {
  const roles: Record<Role, number> = { lead: 0, each: 0, coordinating: 0 };
  const statuses: Record<Status, number> = {
    cancelled: 0,
    done: 0,
    'done-late': 0,
    overdue: 0,
    'due-soon': 0,
    open: 0,
    upcoming: 0,
    undated: 0,
  };
  for (const { role, status } of obligations) {
    roles[role] += 1;
    if (role !== 'coordinating') statuses[status] += 1;
  }
  return { roles, statuses };
}

/** The soonest day, on `asOf` or later, of what is still to be done by who answers for it; null where there is none. */
export function nextDeadline(obligations: readonly Obligation[], asOf: IsoDate): IsoDate | null {
  const owed = obligations.filter((one) => one.role !== 'coordinating' && isOpen(one));
  const days = owed.map(({ deadline }) => deadline).filter((day) => day !== null && day >= asOf);
  return days.sort()[0] ?? null;
}
