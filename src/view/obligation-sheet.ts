import type { SheetArgs } from '../i18n/sheet-args.ts';
import type { Words } from '../i18n/words.ts';
import { isUnder, type Section } from '../model/plan.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { ObligationRow } from '../tracking/group-members.ts';
import { type Obligation, STATUSES } from '../tracking/obligation.ts';
import { fullName, groupName, leadNames } from './agency-names.ts';
import type { PlanRows } from './obligation-table.ts';
import { planHeadingLines } from './plan-heading.ts';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet.ts';
import { STATUS_TONES } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

type Head = SheetArgs['sheet/head']['of'];

/**
 * The table of tasks as staff keep it: the ten columns of an assignment table, and two more in which they report what was
 * done. In document order under the headings of the plan; the first column is enough to find the obligation again.
 */
export function obligationSheet(
  words: Words,
  { name, title }: Pick<Sheet, 'name' | 'title'>,
  plans: readonly PlanRows[],
): Sheet {
  const rows = plans.flatMap(({ context, heading, rows: own }): readonly SheetRow[] => [
    ...(heading === null ? [] : [{ kind: 'section' as const, text: heading }]),
    ...planRows(context, own),
  ]);
  return {
    name,
    title,
    columns: columns(words),
    rows,
    notes: [words(rows.length === 0 ? 'foot/none' : 'sheet/to-fill', {})],
  };
}

/** The same of one plan, as the only sheet of a workbook. */
export function obligationSheetOf(
  context: ViewContext,
  title: string,
  scope: readonly string[],
  rows: readonly ObligationRow[],
): Sheet {
  const { words } = context;
  return obligationSheet(
    words,
    { name: words('sheet/obligations', {}), title: planHeadingLines(context, title, scope) },
    [{ context, heading: null, rows }],
  );
}

function columns(words: Words): readonly SheetColumn[] {
  const column = (
    of: Head,
    width: number,
    kind: SheetColumn['kind'],
    more: Partial<SheetColumn> = {},
  ): SheetColumn => ({
    head: words('sheet/head', { of }),
    width,
    kind,
    ...more,
  });
  const reports = (['done', 'started'] as const).map((status) => words('sheet/report', { status }));
  return [
    column('number', 9, 'text', { align: 'center' }),
    column('task', 36, 'text'),
    column('lead', 19, 'text'),
    column('coordinating', 19, 'text'),
    column('when', 13, 'text'),
    column('deadline', 11, 'day'),
    column('status', 13, 'text', {
      align: 'center',
      choices: reports,
      tones: [
        ...STATUSES.map((status) => ({ text: words('status/word', { status }), tone: STATUS_TONES[status] })),
        ...[words('sheet/done-undated', {}), words('sheet/report', { status: 'done' })].map((text) => ({
          text,
          tone: 'done' as const,
        })),
      ],
    }),
    column('days-late', 7, 'number', { align: 'center' }),
    column('product', 12, 'text'),
    column('note', 19, 'text'),
    column('done-on', 11, 'day', { toFill: true }),
    column('evidence', 15, 'text', { toFill: true }),
  ];
}

function planRows(context: ViewContext, rows: readonly ObligationRow[]): readonly SheetRow[] {
  const ordered = [...rows].sort((a, b) => a.obligation.activity.index - b.obligation.activity.index);
  const told = new Set<Section>();
  return ordered.flatMap((row): readonly SheetRow[] => {
    const headings = context.plan.sections.filter(
      (section) =>
        section.id !== row.obligation.activity.id &&
        isUnder(row.obligation.activity.id, section.id) &&
        !told.has(section),
    );
    for (const section of headings) told.add(section);
    return [
      ...headings.map(({ id, title }) => ({ kind: 'section' as const, text: `${id}. ${title}` })),
      { kind: 'cells', cells: cells(context, row) },
    ];
  });
}

function cells(context: ViewContext, row: ObligationRow): readonly SheetCell[] {
  const { words } = context;
  const { activity, occurrence, deadline, daysLate, doneOn, evidence } = row.obligation;
  const helpers = activity.coordinating.map((id) => fullName(context, id));
  // What many have done has as many days and documents.
  const isOne = row.members === null;
  const values = [
    occurrence ?? activity.id,
    activity.title,
    owner(context, row),
    [...helpers, ...(activity.others === null ? [] : [activity.others])].join('; '),
    activity.when ?? words('text/not-stated', {}),
    deadline,
    status(words, row.obligation),
    daysLate,
    activity.product,
    notes(context, row).join('; '),
    isOne ? doneOn : null,
    isOne ? evidence : null,
  ];
  return values.map((value) => ({ value }));
}

/** Who answers for it, by a name that is known again; of those who only help, the leads. */
function owner(context: ViewContext, { obligation, members }: ObligationRow): string {
  const { activity, agency, group, role } = obligation;
  const { words } = context;
  if (role === 'coordinating' && activity.lead.length > 0)
    return activity.lead.map((id) => fullName(context, id)).join('; ');
  if (members !== null || role === 'coordinating') return leadNames(context, activity) || words('text/not-stated', {});
  if (agency !== null) return fullName(context, agency);
  if (group !== null) return words('text/not-listed', { group: groupName(context, group) });
  return words('text/not-stated', {});
}

/** A word that stands for itself, so that rows can be filtered by it. */
function status(words: Words, { status: is, deadline }: Obligation): string {
  return is === 'done' && deadline === null ? words('sheet/done-undated', {}) : words('status/word', { status: is });
}

function notes(context: ViewContext, { obligation, members }: ObligationRow): readonly string[] {
  const { words } = context;
  const { activity, agency, role, movedTo, originalDeadline } = obligation;
  const original = originalDeadline === null ? null : formatVnDate(originalDeadline);
  return [
    ...(role === 'coordinating' && agency !== null
      ? [words('sheet/helps', { agency: fullName(context, agency) })]
      : []),
    ...(members === null ? [] : [words('count/members', members)]),
    ...(movedTo === null ? [] : [words('sheet/moved', { to: movedTo, original })]),
    ...(activity.note === null ? [] : [activity.note]),
  ];
}
