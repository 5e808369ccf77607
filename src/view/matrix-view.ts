import { collate } from '../i18n/collate.ts';
import { agencyById, LEADS_GROUP } from '../model/agency-register.ts';
import type { Obligation } from '../tracking/obligation.ts';
import {
  REPORT_STATES,
  type ReportDuty,
  type ReportMatrix,
  type ReportRow,
  reportMatrix,
  reportState,
  reportsOf,
} from '../tracking/report-matrix.ts';
import { groupName, ownerName, shortName, upperFirst } from './agency-names.ts';
import type { Block, Cell, Row, View } from './document.ts';
import { listMatrix, type MatrixStyle } from './matrix-style.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { hasOwnDeadline, reportCell } from './report-cell.ts';
import { REPORT_FIELDS, reportItem } from './report-item.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Who has sent which report: agencies × reporting duties.
 *
 * @param listed what was asked for
 * @param all every obligation of the plan
 */
export function matrixView(
  context: ViewContext,
  listed: readonly Obligation[],
  all: readonly Obligation[],
  scope: readonly string[],
): View {
  return {
    document: [...planHeading(context, context.words('head/matrix', {}), scope), ...matrixBlocks(context, listed, all)],
    data: {
      kind: 'matrix',
      envelope: envelope(context),
      fields: REPORT_FIELDS,
      items: reportsOf(listed).map((report) => reportItem(context, report)),
    },
  };
}

/** The matrix without a headline: a table of agencies under their groups, then how many have sent each report. */
export function matrixBlocks(
  context: ViewContext,
  listed: readonly Obligation[],
  all: readonly Obligation[] = listed,
  style = listMatrix(context),
): readonly Block[] {
  const { words } = context;
  const matrix = reportMatrix(listed, all);
  if (matrix.rows.length === 0) {
    const asked = reportsOf(all).length > 0;
    return [{ kind: 'paragraph', text: words(asked ? 'matrix/none' : 'matrix/no-duties', {}) }];
  }
  return [
    {
      kind: 'table',
      columns: [{ head: style.agencyHead }, ...matrix.duties.map((duty) => ({ head: style.dutyHead(duty) }))],
      rows: [deadlineRow(context, matrix, style), ...rowsOf(context, matrix, style)],
    },
    {
      kind: 'facts',
      facts: matrix.duties.map((duty, index) => ({
        label: style.dutyLabel(duty),
        lines: [
          { text: counts(context, matrix, index), note: dutyText(context, duty) },
          ...ownDeadlines(context, matrix, index, style),
        ],
      })),
    },
  ];
}

function deadlineRow({ words }: ViewContext, { duties }: ReportMatrix, style: MatrixStyle): Row {
  const days = duties.map(({ deadline }) => (deadline === null ? '—' : style.dayText(deadline, words)));
  return { kind: 'cells', cells: [style.deadlineLabel, ...days].map((text) => ({ text, tone: 'strong' })) };
}

/** What is to be sent, and to whom. */
function dutyText(context: ViewContext, { activity: { title, to, when } }: ReportDuty): string {
  return context.words('matrix/duty-text', { title, when, to: to === null ? null : shortName(context, to) });
}

function counts({ words }: ViewContext, { rows }: ReportMatrix, index: number): string {
  const states = rows.flatMap(({ reports }) => {
    const report = reports[index] ?? null;
    return report === null ? [] : [reportState(report)];
  });
  return words('matrix/counts', {
    count: states.length,
    parts: REPORT_STATES.map((state) => ({ state, count: states.filter((each) => each === state).length })).filter(
      ({ count }) => count > 0,
    ),
  });
}

function ownDeadlines(
  context: ViewContext,
  { rows }: ReportMatrix,
  index: number,
  style: MatrixStyle,
): readonly Cell[] {
  const { words } = context;
  const moved = rows.flatMap((row) => {
    const report = row.reports[index] ?? null;
    if (report === null || report.deadline === null || !hasOwnDeadline(report)) return [];
    return [{ agency: ownerName(context, row.agency, row.group), day: style.dayText(report.deadline, words) }];
  });
  return moved.length === 0 ? [] : [{ text: words('matrix/own-deadlines', { moved }), tone: 'muted' }];
}

function rowsOf(context: ViewContext, { rows }: ReportMatrix, { dateText }: MatrixStyle): readonly Row[] {
  const { groups } = context.workspace.register;
  const order = [...groups.map(({ id }) => id), null];
  return order.flatMap((group): Row[] => {
    const members = rows
      .filter((row) => groupOf(context, row) === group)
      .map((row) => ({ row, name: ownerName(context, row.agency, row.group) }))
      .sort((a, b) => collate(a.name, b.name));
    if (members.length === 0) return [];
    const name = group === null ? context.words('matrix/other-agencies', {}) : groupName(context, group);
    return [
      { kind: 'section', text: upperFirst(name) },
      ...members.map(
        ({ row, name: owner }): Row => ({
          kind: 'cells',
          cells: [{ text: owner }, ...row.reports.map((report) => reportCell(report, context.words, dateText))],
        }),
      ),
    ];
  });
}

/** The group an agency stands under: the one through which it owes a report, else its first in the register. */
function groupOf({ workspace: { register } }: ViewContext, { agency, group, reports }: ReportRow): string | null {
  const owed = [group, ...reports.map((report) => report?.group ?? null)];
  const through = owed.find((id) => id !== null && id !== LEADS_GROUP) ?? null;
  const own = agency === null ? null : (agencyById(register, agency)?.groups[0] ?? null);
  const found = through ?? own;
  return register.groups.some(({ id }) => id === found) ? found : null;
}
