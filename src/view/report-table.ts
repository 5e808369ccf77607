import { planOutline } from '../tracking/plan-outline.ts';
import type { Block, Row } from './document.ts';
import { paperColumns, taskCell, timeCell } from './paper-table.ts';
import type { ReportContext } from './report-context.ts';
import { resultText } from './report-result-text.ts';
import { activityReports, countText, ownerName, type ReportUnit } from './report-units.ts';

/** What came of each activity as a table, under the headings of the plan. */
export function resultTable(context: ReportContext): Block {
  const { words, plan, agency } = context;
  const outline = planOutline(plan, activityReports(context, context.owed)).map(({ number, title, items }) => ({
    heading: number === '' ? null : words('report/section', { number, title }),
    units: items.flatMap(({ units }) => units),
  }));
  const all = outline.flatMap(({ units }) => units);
  return {
    kind: 'table',
    // An agency's own report need not name it on every line.
    columns: paperColumns(words, ['number', 'task', ...(agency === null ? ['lead' as const] : []), 'time', 'result']),
    rows: outline.flatMap(({ heading, units }): Row[] => [
      ...(heading === null ? [] : [{ kind: 'section' as const, text: heading }]),
      ...units.map((unit) => unitRow(context, unit, all.indexOf(unit) + 1)),
    ]),
  };
}

function unitRow(context: ReportContext, unit: ReportUnit, number: number): Row {
  const [first] = unit.members;
  return {
    kind: 'cells',
    cells: [
      { text: String(number) },
      first ? taskCell(context, first.obligation, false) : { text: '' },
      ...(context.agency === null ? [{ text: ownerText(context, unit) }] : []),
      first ? timeCell(context, first.obligation, true) : { text: '' },
      { text: unitText(context, unit) },
    ],
  };
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
