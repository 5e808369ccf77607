import { formatPaperDate } from '../time/iso-date.ts';
import { soonestFirst } from '../tracking/filter-obligations.ts';
import { groupMembers } from '../tracking/group-members.ts';
import type { Obligation, Status } from '../tracking/obligation.ts';
import { coordinatingNames } from './agency-names.ts';
import type { Block } from './document.ts';
import { ownerCell, standCell } from './obligation-table.ts';
import { paperColumns, taskCell, timeCell } from './paper-table.ts';
import { activityText, type ReportContext } from './report-context.ts';
import { activityReports } from './report-units.ts';

const OPEN: readonly Status[] = ['overdue', 'due-soon', 'open', 'upcoming'];

/** What is left to be done, soonest deadline first; or of it what is overdue. */
export function remainingBlocks(context: ReportContext, fill: 'overdue' | 'coming'): readonly Block[] {
  const statuses = fill === 'overdue' ? (['overdue'] as const) : OPEN;
  const all = context.owed.map(({ obligation }) => obligation);
  const listed = all.filter(({ status }) => statuses.some((wanted) => wanted === status));
  if (listed.length === 0) return [noneBlock(context, fill)];
  const ofAgency = context.agency !== null;
  return [
    {
      kind: 'table',
      columns: paperColumns(context.words, ['number', 'task', ofAgency ? 'coordinating' : 'lead', 'time', 'stand']),
      rows: groupMembers(soonestFirst(listed), all).map((row, index) => ({
        kind: 'cells',
        cells: [
          { text: String(index + 1) },
          taskCell(context, row.obligation, false),
          ofAgency ? { text: coordinatingNames(context, row.obligation.activity) } : ownerCell(context, row),
          timeCell(context, row.obligation, true),
          standCell(context, row, formatPaperDate),
        ],
      })),
    },
  ];
}

/** What is not done and has no time that it could be late for. */
export function undatedBlocks(context: ReportContext): readonly Block[] {
  const isLeft = ({ status }: Obligation) => status === 'undated';
  const activities = activityReports(context, context.owed).flatMap(({ units }) => {
    const members = units.flatMap((unit) => unit.members).filter(({ result }) => result !== 'cancelled');
    const left = members.filter(({ obligation }) => isLeft(obligation));
    return left[0] ? [{ first: left[0], left: left.length, total: members.length }] : [];
  });
  if (activities.length === 0) return [noneBlock(context, 'undated')];
  return activities.map(({ first, left, total }) => ({
    kind: 'paragraph',
    ofPaper: true,
    text: `- ${context.words('report/undated', {
      activity: activityText(context, first),
      when: first.obligation.activity.when,
      left,
      total,
    })}.`,
  }));
}

/** That there is nothing of what was to be filled in. */
export function noneBlock({ words }: ReportContext, fill: 'overdue' | 'coming' | 'undated' | 'matrix'): Block {
  return { kind: 'paragraph', ofPaper: true, text: words('report/none', { fill }) };
}
