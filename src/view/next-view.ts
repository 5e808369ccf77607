import type { Words } from '../i18n/words.ts';
import type { Plan } from '../model/plan.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { IsoDate } from '../time/window.ts';
import { type Attention, REASONS, type Reason } from '../tracking/attention.ts';
import type { ObligationRow } from '../tracking/group-members.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Calendar } from './calendar.ts';
import { conventionNotes } from './convention-notes.ts';
import { dayText } from './day-text.ts';
import type { Block, Value, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { OBLIGATION_FIELDS, obligationItem } from './obligation-item.ts';
import { obligationSheet } from './obligation-sheet.ts';
import { obligationTableOfPlans, type PlanRows } from './obligation-table.ts';
import { planHeadingLines, planName } from './plan-heading.ts';
import { yearOver } from './screen-notes.ts';
import type { ViewContext } from './view-context.ts';

/** One line of what needs attention, with the plan it belongs to. */
export interface NextRow {
  readonly attention: Attention;
  readonly context: ViewContext;
  readonly row: ObligationRow;
  /** Every obligation under its activity. */
  readonly ofActivity: readonly Obligation[];
}

export interface NextList {
  /** Null where all plans were asked. */
  readonly context: ViewContext | null;
  /** How many plans were asked. */
  readonly plans: number;
  /** Worded conditions of the list. */
  readonly scope: readonly string[];
  /** Days ahead that were looked at. */
  readonly within: number;
  /** The most pressing first. */
  readonly rows: readonly NextRow[];
  readonly ofOneAgency: boolean;
  /** Whether each member of a duty has a row of its own. */
  readonly apart: boolean;
  /** The nearest deadline beyond, with the ids of what falls due on it, for a list without rows. */
  readonly coming: { readonly deadline: IsoDate; readonly daysLeft: number; readonly ids: readonly string[] } | null;
  /** Whether no activity could be read. */
  readonly unread: boolean;
  /** A day that reads the list as of its time, where the year of the plan is over. */
  readonly asOfItsTime: IsoDate | null;
  /** What to run then. */
  readonly commands: readonly { readonly purpose: NextPurpose; readonly command: string }[];
}

export type NextPurpose = 'reports' | 'remind-overdue' | 'remind-soon' | 'one-plan';

/** What needs attention now, by why it does; machines get one item an obligation. */
export function nextView(words: Words, asOf: IsoDate, list: NextList): View {
  const { context, rows, coming, within } = list;
  const blocks: Block[] = [...heading(words, asOf, list)];
  if (context !== null && list.asOfItsTime !== null)
    blocks.push(yearOver(words, context.plan.year ?? 0, list.asOfItsTime));
  for (const reason of REASONS) blocks.push(...section(words, list, reason));
  blocks.push(
    ...conventionNotes(
      words,
      rows.map(({ row }) => row.obligation.activity),
    ),
  );
  for (const { purpose, command } of list.commands)
    blocks.push({ kind: 'paragraph', text: words('next/then', { purpose, command }), offScreen: '' });
  if (rows.length > 0) blocks.push({ kind: 'paragraph', text: words('next/counts', { counts: countsOf(rows) }) });
  else if (list.unread) blocks.push({ kind: 'paragraph', text: words('foot/unread', {}) });
  else {
    const next = coming && { ...coming, deadline: dayText(coming.deadline, words) };
    blocks.push({ kind: 'paragraph', text: words('next/nothing', { within, coming: next }) });
  }
  return {
    document: blocks,
    data: {
      kind: 'next',
      envelope: { asOf, plan: context?.plan.id ?? 'all' },
      fields: ['plan', 'reason', ...OBLIGATION_FIELDS],
      // Made when asked for: people's lists do without them, and over all plans they are many.
      get items() {
        return rows.flatMap(itemsOf);
      },
    },
    sheets: () => [
      obligationSheet(
        words,
        { name: words('sheet/obligations', {}), title: headingLines(words, asOf, list) },
        rowsOfPlans(list, rows),
      ),
    ],
    calendar: () => calendarOf(words, list),
  };
}

function heading(words: Words, asOf: IsoDate, list: NextList): readonly Block[] {
  const [title, source] = headingLines(words, asOf, list);
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', tone: 'muted', text: source },
  ];
}

function headingLines(
  words: Words,
  asOf: IsoDate,
  { context, plans, scope, within }: NextList,
): readonly [title: string, source: string] {
  const title = words('head/attention', {});
  const conditions = [words('scope/ahead', { days: within }), ...scope];
  if (context !== null) return planHeadingLines(context, title, conditions);
  const asOfText = words('head/as-of', { asOf: formatVnDate(asOf) });
  return [title, [words('plan/all', { plans }), asOfText, ...conditions].join(' · ')];
}

function section(words: Words, list: NextList, reason: Reason): readonly Block[] {
  const pressing = list.rows.filter(({ attention }) => attention.reason === reason);
  if (pressing.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words('head/reason', { reason, count: pressing.length }) },
    obligationTableOfPlans(words, rowsOfPlans(list, pressing), list.ofOneAgency),
  ];
}

/** Rows under the plan that they are of, which has a heading where all plans were asked. */
function rowsOfPlans({ context }: NextList, rows: readonly NextRow[]): readonly PlanRows[] {
  const byPlan = new Map<Plan, { context: ViewContext; heading: string | null; rows: ObligationRow[] }>();
  for (const { context: own, row } of rows) {
    const known = byPlan.get(own.plan);
    if (known) known.rows.push(row);
    else {
      const name = context === null ? `${own.plan.id} · ${planName(own)}` : null;
      byPlan.set(own.plan, { context: own, heading: name, rows: [row] });
    }
  }
  return [...byPlan.values()];
}

function calendarOf(words: Words, { context, plans, rows, ofOneAgency, apart }: NextList): Calendar {
  const agency = ofOneAgency ? (rows[0]?.row.obligation.agency ?? null) : null;
  const name = context === null ? words('plan/all', { plans }) : calendarName(context, agency);
  const parts = rows.map(({ context: own, row, ofActivity }) => ({
    context: own,
    listed: listedIn(row),
    all: ofActivity,
    apart,
  }));
  return obligationCalendar(words, name, parts, null);
}

function listedIn({ obligation, members }: ObligationRow): readonly Obligation[] {
  return members?.listed ?? [obligation];
}

function countsOf(rows: readonly NextRow[]): readonly { readonly reason: Reason; readonly count: number }[] {
  return REASONS.map((reason) => ({
    reason,
    count: rows.filter(({ attention }) => attention.reason === reason).length,
  })).filter(({ count }) => count > 0);
}

function itemsOf({ attention, context, row }: NextRow): readonly Readonly<Record<string, Value>>[] {
  return listedIn(row).map((obligation) => ({
    plan: context.plan.id,
    reason: attention.reason,
    ...obligationItem(context, obligation),
  }));
}
