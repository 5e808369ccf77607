import type { Words } from '../i18n/words.ts';
import type { Agency } from '../model/agency-register.ts';
import { soonestFirst } from '../tracking/filter-obligations.ts';
import type { Obligation, Role } from '../tracking/obligation.ts';
import { coordinatingNames, groupName, leadNames } from './agency-names.ts';
import { conventionNotes } from './convention-notes.ts';
import { dayText } from './day-text.ts';
import type { Block, ChecklistItem, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { OBLIGATION_FIELDS, obligationItem } from './obligation-item.ts';
import { obligationSheetOf } from './obligation-sheet.ts';
import { overviewSheet } from './overview-sheet.ts';
import { envelope, planHeading, planHeadingLines } from './plan-heading.ts';
import type { Sheet } from './sheet.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

export interface AgencyChecklist {
  /** Null for what the plan gives to nobody, or to a group that nobody has listed. */
  readonly agency: Agency | null;
  /** Its obligations under the plan that are to be shown, in document order. */
  readonly own: readonly Obligation[];
  /** Every obligation of the plan. */
  readonly all: readonly Obligation[];
}

/** Boxes to tick for each agency, ready to print: what it leads, what it owes like everyone, where it helps. */
export function checklistView(
  context: ViewContext,
  checklists: readonly AgencyChecklist[],
  scope: readonly string[],
): View {
  const [first] = checklists;
  return {
    document:
      checklists.length === 0
        ? noChecklist(context, scope)
        : checklists.flatMap((checklist) => checklistBlocks(context, checklist, scope)),
    data: {
      kind: 'checklist',
      envelope: envelope(context),
      fields: [...OBLIGATION_FIELDS, 'parts'],
      items: checklists.flatMap(({ own }) =>
        own.map((obligation) => ({ ...obligationItem(context, obligation), parts: obligation.activity.parts })),
      ),
    },
    sheets: () => checklistSheets(context, checklists, scope),
    calendar: () =>
      obligationCalendar(
        context.words,
        calendarName(context, checklists.length === 1 ? (first?.agency?.id ?? null) : null),
        checklists.map(({ own, all }) => ({ context, listed: own, all, apart: true })),
        null,
      ),
  };
}

/** One for each agency, and before several of them one that sums them up. */
function checklistSheets(
  context: ViewContext,
  checklists: readonly AgencyChecklist[],
  scope: readonly string[],
): readonly Sheet[] {
  const { words } = context;
  const unassigned = words('sheet/unassigned', {});
  const sheets = checklists.map(({ agency, own }) => {
    const rows = own.map((obligation) => ({ obligation, members: null }));
    return { ...obligationSheetOf(context, headline(words, agency), scope, rows), name: agency?.short ?? unassigned };
  });
  if (sheets.length === 1) return sheets;
  const title = planHeadingLines(context, words('head/checklists', {}), scope);
  const summed = checklists.map(({ agency, own }) => ({ name: agency?.name ?? unassigned, obligations: own }));
  return [overviewSheet(words, title, summed, context.asOf), ...sheets];
}

function headline(words: Words, agency: Agency | null): string {
  return agency === null ? words('head/checklist-unassigned', {}) : words('head/checklist', { agency: agency.name });
}

function checklistBlocks(
  context: ViewContext,
  { agency, own }: AgencyChecklist,
  scope: readonly string[],
): readonly Block[] {
  const { words } = context;
  const roles: readonly Role[] = ['lead', 'each', 'coordinating'];
  return [
    ...planHeading(context, headline(words, agency), scope),
    ...roles.flatMap((role): Block[] => {
      const items = soonestFirst(own.filter((obligation) => obligation.role === role));
      if (items.length === 0) return [];
      return [
        { kind: 'heading', level: 2, text: words(`head/${role}`, { count: items.length }) },
        { kind: 'checklist', items: items.map((obligation) => checklistItem(context, obligation)) },
      ];
    }),
    ...conventionNotes(
      words,
      own.map(({ activity }) => activity),
    ),
    {
      kind: 'paragraph',
      text: own.length === 0 ? words('foot/none', {}) : words('foot/checklist', { count: own.length }),
    },
  ];
}

function noChecklist(context: ViewContext, scope: readonly string[]): readonly Block[] {
  const { words, plan } = context;
  return [
    ...planHeading(context, words('head/checklists', {}), scope),
    { kind: 'paragraph', text: words(plan.activities.length === 0 ? 'foot/unread' : 'foot/none', {}) },
  ];
}

function checklistItem(context: ViewContext, obligation: Obligation): ChecklistItem {
  const { words } = context;
  const { activity, deadline, occurrence, role, doneOn, evidence } = obligation;
  const status = statusCell(obligation, words);
  const helps = role === 'coordinating';
  const notes: { label: string; text: string; tone?: NonNullable<typeof status.tone> }[] = [
    {
      label: words('label/deadline', {}),
      text: words('text/deadline-meaning', {
        words: obligation.movedTo ?? activity.when,
        day: deadline === null ? null : dayText(deadline, words),
      }),
    },
  ];
  if (obligation.originalDeadline !== null)
    notes.push({
      label: words('label/original-deadline', {}),
      text: words('text/deadline-meaning', { words: activity.when, day: dayText(obligation.originalDeadline, words) }),
    });
  if (obligation.status !== 'undated')
    notes.push({ label: words('label/status', {}), text: status.text, tone: status.tone ?? 'plain' });
  if (helps)
    notes.push({ label: words('label/lead', {}), text: leadNames(context, activity) || words('text/not-stated', {}) });
  if (obligation.group !== null && obligation.agency === null)
    notes.push({
      label: words('label/each', {}),
      text: words('text/not-listed', { group: groupName(context, obligation.group) }),
    });
  const helpers = coordinatingNames(context, activity);
  if (!helps && helpers !== '') notes.push({ label: words('label/coordinating', {}), text: helpers });
  const open = obligation.status !== 'cancelled';
  if (!helps && open)
    notes.push({ label: words('label/evidence', {}), text: evidence ?? words('text/evidence-blank', {}) });
  return {
    label: occurrence ?? activity.id,
    text: activity.title,
    checked: doneOn !== null,
    parts: activity.parts,
    notes,
  };
}
