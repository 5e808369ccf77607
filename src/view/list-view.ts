import { type Activity, headingOver } from '../model/plan.ts';
import { formatVnDate, isIsoDate } from '../time/iso-date.ts';
import type { ObligationRow } from '../tracking/group-members.ts';
import { ACTIVITY_FIELDS, activityItem } from './activity-item.ts';
import { coordinatingNames, leadNames } from './agency-names.ts';
import { conventionNotes } from './convention-notes.ts';
import { dayText } from './day-text.ts';
import type { Block, Cell, Row, View } from './document.ts';
import { obligationSheetOf } from './obligation-sheet.ts';
import { envelope, planHeading } from './plan-heading.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Activities in document order under the headings of the plan.
 *
 * @param rows who owes them, and how that stands
 */
export function listView(
  context: ViewContext,
  activities: readonly Activity[],
  scope: readonly string[],
  rows: readonly ObligationRow[],
): View {
  const { words } = context;
  const blocks: Block[] = [...planHeading(context, words('head/list', {}), scope)];
  if (activities.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: words('column/id', {}), tight: true },
        { head: words('column/activity', {}) },
        { head: words('column/lead', {}) },
        { head: words('column/coordinating', {}) },
        { head: words('column/when', {}) },
      ],
      rows: rowsOf(context, activities),
    });
  blocks.push(...conventionNotes(words, activities));
  const withoutTime = activities.filter(({ when }) => when === null).length;
  const withoutLead = activities.filter(({ lead, each }) => lead.length + each.length === 0).length;
  const foot =
    activities.length === 0
      ? words('foot/none', {})
      : words('foot/list', { count: activities.length, withoutTime, withoutLead });
  blocks.push({ kind: 'paragraph', text: foot });
  return {
    document: blocks,
    data: {
      kind: 'activities',
      envelope: envelope(context),
      fields: ACTIVITY_FIELDS,
      items: activities.map((activity) => activityItem(context, activity)),
    },
    sheets: () => [obligationSheetOf(context, words('head/list', {}), scope, rows)],
  };
}

function rowsOf(context: ViewContext, activities: readonly Activity[]): readonly Row[] {
  const rows: Row[] = [];
  let last: string | null = null;
  for (const activity of activities) {
    const section = headingOver(context.plan, activity.id);
    if (section && section.id !== last) rows.push({ kind: 'section', text: `${section.id}. ${section.title}` });
    last = section?.id ?? null;
    rows.push({
      kind: 'cells',
      cells: [
        { text: activity.id },
        { text: activity.title },
        { text: leadNames(context, activity) || context.words('text/not-stated', {}) },
        { text: coordinatingNames(context, activity) },
        timeCell(context, activity),
      ],
    });
  }
  return rows;
}

/** The plan's words, and under them the last day that they allow. */
function timeCell({ words }: ViewContext, { when, window, whenProblem }: Activity): Cell {
  if (when === null) return { text: words('text/not-stated', {}), tone: 'muted' };
  if (whenProblem !== null) return { text: when, note: words('when/problem', whenProblem), tone: 'late' };
  const to = window?.to ?? null;
  const days = window?.recurrence?.split(';') ?? [];
  if (days.length > 1 && days.every(isIsoDate))
    return { text: when, note: words('text/by-day', { day: days.map((day) => dayText(day, words)).join('; ') }) };
  return to === null || when.includes(formatVnDate(to))
    ? { text: when }
    : { text: when, note: words('text/by-day', { day: dayText(to, words) }) };
}
