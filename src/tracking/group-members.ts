import { type Obligation, WORST_FIRST } from './obligation.ts';

/** One line of a list for people: an obligation, or a duty of many members with how many of them have done it. */
export interface ObligationRow {
  readonly obligation: Obligation;
  /** All members that still owe it or have done it with how many have, and those in the list; null for a single obligation. */
  readonly members: { readonly done: number; readonly total: number; readonly listed: readonly Obligation[] } | null;
}

/**
 * Folds what each member owes into one row an occurrence, which stands for its worst member in the list.
 *
 * @param listed the obligations to be shown, in order
 * @param all every obligation of the plan, for the tally
 */
export function groupMembers(listed: readonly Obligation[], all: readonly Obligation[]): readonly ObligationRow[] {
  const keyOf = ({ activity, occurrence }: Obligation) => occurrence ?? `${activity.index}`;
  const totals = new Map<string, { done: number; total: number }>();
  for (const obligation of all) {
    if (obligation.role !== 'each' || obligation.status === 'cancelled') continue;
    const total = totals.get(keyOf(obligation)) ?? { done: 0, total: 0 };
    total.total += 1;
    if (obligation.doneOn !== null) total.done += 1;
    totals.set(keyOf(obligation), total);
  }
  const rows = new Map<string, ObligationRow>();
  for (const [i, obligation] of listed.entries()) {
    const total = obligation.role === 'each' ? totals.get(keyOf(obligation)) : undefined;
    if (total === undefined || total.total < 2) {
      rows.set(`${i}`, { obligation, members: null });
      continue;
    }
    const key = `each ${keyOf(obligation)}`;
    const row = rows.get(key);
    const worse = !row || WORST_FIRST.indexOf(obligation.status) < WORST_FIRST.indexOf(row.obligation.status);
    // The row stands where the one stands that it speaks of.
    if (worse) rows.delete(key);
    const members = { ...total, listed: [...(row?.members?.listed ?? []), obligation] };
    rows.set(key, { obligation: worse ? obligation : row.obligation, members });
  }
  return [...rows.values()];
}

/**
 * Whether some, but not all, members have done a common duty for which no day is set: what they did has a day, the duty
 * itself stays among what has no deadline.
 */
export function isPartlyDoneWithoutDeadline({ obligation, members }: ObligationRow): boolean {
  return obligation.deadline === null && members !== null && members.done < members.total;
}
