import type { ObligationRow } from './group-members.ts';

/** What one party, or all members of groups together, have to do with one activity: once, or each time it comes again. */
export interface Strand {
  /** One an occurrence, at least one, soonest first. */
  readonly rows: readonly [ObligationRow, ...ObligationRow[]];
}

/**
 * Puts the occurrences of the same work of the same party together.
 *
 * @param rows in any order
 * @returns in document order, parties of one activity in the order in which they came
 */
export function strands(rows: readonly ObligationRow[]): readonly Strand[] {
  const found = new Map<string, [ObligationRow, ...ObligationRow[]]>();
  for (const row of rows) {
    const { activity, role, agency, group } = row.obligation;
    const key = JSON.stringify([activity.index, ...(row.members === null ? [role, agency, group] : [])]);
    const strand = found.get(key);
    if (strand) strand.push(row);
    else found.set(key, [row]);
  }
  const last = '9999';
  const place = ({ obligation }: ObligationRow) => obligation.originalDeadline ?? obligation.deadline ?? last;
  return [...found.values()]
    .map((some) => ({ rows: some.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)) }))
    .sort((a, b) => a.rows[0].obligation.activity.index - b.rows[0].obligation.activity.index);
}
