import { planOutline } from '../tracking/plan-outline.ts';
import type { Block, Cell, Row } from './document.ts';
import { deadlineCell } from './obligation-table.ts';
import type { ReportContext } from './report-context.ts';
import { resultText } from './report-result-text.ts';
import { type ActivityReport, activityReports, countText, ownerName, type ReportUnit } from './report-units.ts';

/** What came of each activity as a table, under the headings of the plan. */
export function resultTable(context: ReportContext): Block {
  const { words, plan, agency } = context;
  return {
    kind: 'table',
    columns: [
      { head: words('column/id', {}), tight: true },
      { head: words('column/activity', {}) },
      // An agency's own report need not name it on every line.
      ...(agency === null ? [{ head: words('column/lead', {}) }] : []),
      { head: words('column/deadline', {}), tight: true },
      { head: words('report/column-result', {}) },
    ],
    rows: planOutline(plan, activityReports(context, context.owed)).flatMap(({ number, title, items }): Row[] => [
      ...(number === '' ? [] : [{ kind: 'section' as const, text: words('report/section', { number, title }) }]),
      ...items.flatMap((item) => rowsOf(context, item)),
    ]),
  };
}

function rowsOf(context: ReportContext, { activity, units }: ActivityReport): readonly Row[] {
  return units.map((unit): Row => {
    const [first] = unit.members;
    const cells: Cell[] = [
      { text: activity.id },
      unit.time === null ? { text: activity.title } : { text: activity.title, note: unit.time },
      ...(context.agency === null ? [{ text: ownerText(context, unit) }] : []),
      first ? deadlineCell(context, first.obligation) : { text: '' },
      { text: unitText(context, unit) },
    ];
    return { kind: 'cells', cells };
  });
}

function ownerText(context: ReportContext, { members }: ReportUnit): string {
  const [first] = members;
  return members.length === 1 && first ? ownerName(context, first) : countText(context, members);
}

function unitText(context: ReportContext, { members }: ReportUnit): string {
  const [only] = members;
  if (members.length === 1 && only) return resultText(context, only, false);
  return context.words('report/members', {
    done: members.filter(({ obligation }) => obligation.doneOn !== null).length,
    late: members.filter(({ result }) => result === 'done-late').length,
    total: members.filter(({ result }) => result !== 'cancelled').length,
  });
}
