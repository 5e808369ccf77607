import { groupMembers, isPartlyDoneWithoutDeadline } from '../tracking/group-members.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { strands } from '../tracking/strands.ts';
import { conventionNotes } from './convention-notes.ts';
import type { Block, View } from './document.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { undatedNote } from './screen-notes.ts';
import { statusCounts } from './status-cell.ts';
import { timelineBlock } from './timeline-block.ts';
import { TIMELINE_FIELDS, timelineItem } from './timeline-item.ts';
import type { ViewContext } from './view-context.ts';

export interface TimelineList {
  /** Worded conditions of the list. */
  readonly scope: readonly string[];
  /** Those with a time. */
  readonly listed: readonly Obligation[];
  /** Every obligation of the plan: what a duty of many members is tallied over. */
  readonly all: readonly Obligation[];
  readonly ofOneAgency: boolean;
  /** What is left out because the plan names no time, and the command that lists it. */
  readonly undated: { readonly left: readonly Obligation[]; readonly command: string };
}

/** The year as it passes: a line for each piece of work, a duty of many members on one, what comes again on one. */
export function timelineView(context: ViewContext, list: TimelineList): View {
  const { words, plan } = context;
  const { listed, all, ofOneAgency, undated } = list;
  const rowsOf = (some: readonly Obligation[]) =>
    ofOneAgency ? some.map((obligation) => ({ obligation, members: null })) : groupMembers(some, all);
  const rows = rowsOf(listed).filter((row) => !isPartlyDoneWithoutDeadline(row));
  const lines = strands(rows);
  const blocks: Block[] = [...planHeading(context, words('head/timeline', {}), list.scope)];
  if (lines.length > 0) blocks.push(timelineBlock(context, lines));
  const activities = lines.map((line) => line.rows[0].obligation.activity);
  blocks.push(...conventionNotes(words, activities));
  const parts = statusCounts(rows.map(({ obligation }) => obligation));
  const nothing = words(plan.activities.length === 0 ? 'foot/unread' : 'foot/none', {});
  blocks.push({
    kind: 'paragraph',
    text: rows.length === 0 ? nothing : words('foot/rows', { count: rows.length, parts }),
  });
  const left = rowsOf(undated.left).length;
  if (left > 0) blocks.push(undatedNote(words, left, undated.command));
  return {
    document: blocks,
    data: {
      kind: 'timeline',
      envelope: envelope(context),
      fields: TIMELINE_FIELDS,
      items: lines.map((line) => timelineItem(context, line)),
    },
  };
}
