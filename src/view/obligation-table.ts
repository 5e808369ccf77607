import type { Words } from '../i18n/words.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { ObligationRow } from '../tracking/group-members.ts';
import type { Obligation, Role } from '../tracking/obligation.ts';
import { coordinatingNames, groupName, leadNames, shortName } from './agency-names.ts';
import { dayText } from './day-text.ts';
import type { Block, Cell, Column, Row } from './document.ts';
import { statusCell, statusCounts } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

/** Rows of one plan, with a heading where several plans share a table. */
export interface PlanRows {
  readonly context: ViewContext;
  readonly heading: string | null;
  readonly rows: readonly ObligationRow[];
}

/**
 * Obligations as people read them. What one agency owes is told with who helps; everything else with who answers.
 *
 * @param ofOneAgency whether all rows are one agency's
 */
export function obligationTable(context: ViewContext, rows: readonly ObligationRow[], ofOneAgency: boolean): Block {
  return obligationTableOfPlans(context.words, [{ context, heading: null, rows }], ofOneAgency);
}

/** The same for the rows of several plans, each under its heading. */
export function obligationTableOfPlans(words: Words, plans: readonly PlanRows[], ofOneAgency: boolean): Block {
  const has = (test: (role: Role) => boolean) =>
    plans.some(({ rows }) => rows.some((row) => test(row.obligation.role)));
  const helps = has((role) => role === 'coordinating');
  const mixed = helps && has((role) => role !== 'coordinating');
  const other = (context: ViewContext, row: ObligationRow): Cell => {
    const { activity } = row.obligation;
    if (!ofOneAgency) return ownerCell(context, row);
    return { text: helps ? leadNames(context, activity) : coordinatingNames(context, activity) };
  };
  const otherHead = helps
    ? ofOneAgency
      ? 'column/lead'
      : 'column/agency'
    : ofOneAgency
      ? 'column/coordinating'
      : 'column/lead';
  const columns: Column[] = [
    { head: words('column/deadline', {}), tight: true },
    { head: words('column/id', {}), tight: true },
    { head: words('column/activity', {}) },
    { head: words(otherHead, {}) },
    { head: words('column/status', {}) },
  ];
  return {
    kind: 'table',
    columns,
    rows: plans.flatMap(({ context, heading, rows }): Row[] => [
      ...(heading === null ? [] : [{ kind: 'section' as const, text: heading }]),
      ...rows.map((row) => ({
        kind: 'cells' as const,
        cells: [
          deadlineCell(context, row.obligation),
          { text: row.obligation.occurrence ?? row.obligation.activity.id },
          activityCell(context, row.obligation, mixed || !ofOneAgency),
          other(context, row),
          standCell(context, row),
        ],
      })),
    ]),
  };
}

/** The day, and under it the words it comes from: the plan's own, or those of the record that moved it. */
export function deadlineCell(
  { words }: ViewContext,
  { activity, deadline, originalDeadline, movedTo }: Obligation,
): Cell {
  const said = movedTo ?? activity.when ?? words('text/not-stated', {});
  if (deadline === null) return { text: '—', note: said };
  const original =
    originalDeadline === null ? '' : ` (${words('text/original-deadline', { day: dayText(originalDeadline, words) })})`;
  return { text: dayText(deadline, words), note: said + original };
}

function activityCell({ words }: ViewContext, { activity, role }: Obligation, tellsRole: boolean): Cell {
  return role === 'coordinating' && tellsRole
    ? { text: activity.title, note: words('role/word', { role }) }
    : { text: activity.title };
}

/** Who answers for it, or how many do. */
export function ownerCell(context: ViewContext, { obligation, members }: ObligationRow): Cell {
  const { words } = context;
  const { agency, group } = obligation;
  if (members !== null) {
    const groups = members.listed.filter((member) => member.agency === null).length;
    return { text: words('count/agencies', { count: members.listed.length - groups, groups }) };
  }
  if (agency !== null) return { text: shortName(context, agency) };
  if (group !== null) return { text: words('text/not-listed', { group: groupName(context, group) }) };
  return { text: words('text/not-stated', {}), tone: 'muted' };
}

/** How it stands, of a duty of many with how many have done it. */
export function standCell(context: ViewContext, { obligation, members }: ObligationRow, dateText = formatVnDate): Cell {
  const cell = statusCell(obligation, context.words, dateText);
  if (members === null) return cell;
  const counts = statusCounts(members.listed);
  const settled = obligation.doneOn !== null && members.listed.length > 1;
  // Days of completion differ from member to member: what is settled is counted, what is not is told by its days.
  const text = settled ? context.words('text/statuses', { parts: counts }) : cell.text;
  return { ...cell, text, note: context.words('count/members', members) };
}
