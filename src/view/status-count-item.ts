import type { Status } from '../tracking/obligation.ts';

/** How many there are of each status, as machine output names them: a contract, only added to. */
export function statusCountItem(statuses: Readonly<Record<Status, number>>) {
  return {
    done: statuses.done,
    doneLate: statuses['done-late'],
    overdue: statuses.overdue,
    dueSoon: statuses['due-soon'],
    open: statuses.open,
    upcoming: statuses.upcoming,
    undated: statuses.undated,
    cancelled: statuses.cancelled,
  };
}
