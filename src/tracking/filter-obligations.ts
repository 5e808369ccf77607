import { isUnder } from '../model/plan.ts';
import type { IsoDate } from '../time/window.ts';
import type { Obligation, Role, Status } from './obligation.ts';
import { isOf, type Party } from './party.ts';

/** Conditions that an obligation meets all of; null asks for nothing. */
export interface ObligationFilter {
  /** First and last day on which it may fall due. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Any of these agencies and groups. */
  readonly parties: readonly Party[] | null;
  readonly roles: readonly Role[];
  readonly statuses: readonly Status[] | null;
  /** A section's id: it and everything under it. */
  readonly section: string | null;
  /** Only what is still to be done. */
  readonly open: boolean;
  /** What an expression asks for. */
  readonly where: ((obligation: Obligation) => boolean) | null;
}

const SETTLED: readonly Status[] = ['done', 'done-late', 'cancelled'];

/** Whether anything is left to do. */
export function isOpen({ status }: Obligation): boolean {
  return !SETTLED.includes(status);
}

export function filterObligations(all: readonly Obligation[], filter: ObligationFilter): readonly Obligation[] {
  const { from, to, parties, roles, statuses, section, open, where } = filter;
  return all.filter((obligation) => {
    const { activity, deadline, status, role } = obligation;
    return (
      (from === null || (deadline !== null && deadline >= from)) &&
      (to === null || (deadline !== null && deadline <= to)) &&
      (parties === null || parties.some((party) => isOf(party, obligation))) &&
      roles.includes(role) &&
      (statuses === null || statuses.includes(status)) &&
      (section === null || isUnder(activity.id, section)) &&
      (!open || isOpen(obligation)) &&
      (where === null || where(obligation))
    );
  });
}

/** Soonest first, without a deadline last; on one day in document order. */
export function soonestFirst(obligations: readonly Obligation[]): readonly Obligation[] {
  const last = '9999';
  return [...obligations].sort((a, b) => {
    const [left, right] = [a.deadline ?? last, b.deadline ?? last];
    return left < right ? -1 : left > right ? 1 : a.activity.index - b.activity.index;
  });
}
