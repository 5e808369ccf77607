import type { IsoDate } from '../time/window.ts';
import { groupMembers, isPartlyDoneWithoutDeadline, type ObligationRow } from '../tracking/group-members.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { byAgencyName } from './by-agency-name.ts';
import { conventionNotes } from './convention-notes.ts';
import type { Block, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { OBLIGATION_FIELDS, obligationItem } from './obligation-item.ts';
import { obligationSheetOf } from './obligation-sheet.ts';
import { obligationTable } from './obligation-table.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { undatedNote, yearOver } from './screen-notes.ts';
import { statusCounts } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

export interface DueList {
  /** Worded headline, e.g. `Nhiệm vụ đến hạn trong tháng 6/2016`. */
  readonly title: string;
  /** Worded conditions of the list. */
  readonly scope: readonly string[];
  /** In the order of the list. */
  readonly listed: readonly Obligation[];
  /** Every obligation of the plan: what a duty of many members is tallied over. */
  readonly all: readonly Obligation[];
  /** For people, too, one line an agency where every member owes it. */
  readonly expand: boolean;
  readonly ofOneAgency: boolean;
  /** What the list leaves out because the plan names no time, and the command that lists it. */
  readonly undated: { readonly left: readonly Obligation[]; readonly command: string } | null;
  /** A day that reads the list as of its time, where the year of the plan is over. */
  readonly asOfItsTime: IsoDate | null;
}

/** Deadlines: for people with the plan's words, for machines one item an obligation. */
export function dueView(context: ViewContext, list: DueList): View {
  const { words, plan } = context;
  const { listed, all, expand, ofOneAgency, undated, asOfItsTime } = list;
  const rowsOf = (some: readonly Obligation[]): readonly ObligationRow[] =>
    expand || ofOneAgency
      ? byAgencyName(context, some).map((obligation) => ({ obligation, members: null }))
      : groupMembers(some, all);
  const rows = rowsOf(listed).filter((row) => undated === null || !isPartlyDoneWithoutDeadline(row));
  const count = rows.length;
  const parts = statusCounts(rows.map(({ obligation }) => obligation));
  const blocks: Block[] = [...planHeading(context, list.title, list.scope)];
  if (asOfItsTime !== null) blocks.push(yearOver(words, plan.year ?? 0, asOfItsTime));
  if (count > 0) blocks.push(obligationTable(context, rows, ofOneAgency));
  blocks.push(
    ...conventionNotes(
      words,
      rows.map(({ obligation }) => obligation.activity),
    ),
  );
  const nothing = words(plan.activities.length === 0 ? 'foot/unread' : 'foot/none', {});
  blocks.push({ kind: 'paragraph', text: count === 0 ? nothing : words('foot/rows', { count, parts }) });
  if (undated !== null && undated.left.length > 0) {
    blocks.push(undatedNote(words, rowsOf(undated.left).length, undated.command));
  }
  return {
    document: blocks,
    data: {
      kind: 'obligations',
      envelope: envelope(context),
      fields: OBLIGATION_FIELDS,
      items: listed.map((obligation) => obligationItem(context, obligation)),
    },
    sheets: () => [obligationSheetOf(context, list.title, list.scope, rows)],
    calendar: () =>
      obligationCalendar(
        words,
        calendarName(context, ofOneAgency ? (listed[0]?.agency ?? null) : null),
        [{ context, listed: [...listed, ...(undated?.left ?? [])], all, apart: expand || ofOneAgency }],
        undated?.command ?? null,
      ),
  };
}
