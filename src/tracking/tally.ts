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
