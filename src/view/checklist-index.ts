import type { Obligation } from '../tracking/obligation.ts';
import { nextDeadline, tally } from '../tracking/tally.ts';
import { type AgencyChecklist, checklistView } from './checklist-view.ts';
import { dayText } from './day-text.ts';
import type { Cell, Tone, View } from './document.ts';
import { planHeading } from './plan-heading.ts';
import type { ViewContext } from './view-context.ts';

/** A checklist and the name of its file; null where there is nothing to write into one. */
export interface ChecklistFile {
  readonly checklist: AgencyChecklist;
  readonly file: string | null;
}

/** Which file is whose, in a folder of checklists, and how each agency stands. */
export function checklistIndex(context: ViewContext, files: readonly ChecklistFile[], scope: readonly string[]): View {
  const { words } = context;
  const checklists = files.map(({ checklist }) => checklist);
  const count = (head: 'folder/column-own' | 'column/coordinating' | 'column/overdue') =>
    ({ head: words(head, {}), align: 'right', tight: true }) as const;
  return {
    ...checklistView(context, checklists, scope),
    document: [
      ...planHeading(context, words('head/checklists', {}), scope),
      {
        kind: 'table',
        columns: [
          { head: words('column/agency', {}) },
          { head: words('remind/column-file', {}), tight: true },
          count('folder/column-own'),
          count('column/coordinating'),
          count('column/overdue'),
          { head: words('folder/column-next', {}), tight: true },
        ],
        rows: files.map(({ checklist: { agency, own }, file }) => {
          const next = nextDeadline(own, context.asOf);
          return {
            kind: 'cells',
            cells: [
              { text: agency?.name ?? words('head/checklist-unassigned', {}) },
              file === null ? { text: '' } : { text: file, link: file },
              ...countCells(own),
              { text: next === null ? '' : dayText(next, words) },
            ],
          };
        }),
      },
    ],
  };
}

/** The same, with where it was written. */
export function writtenChecklists(
  context: ViewContext,
  files: readonly ChecklistFile[],
  scope: readonly string[],
  { folder, index }: { readonly folder: string; readonly index: string },
): View {
  const view = checklistIndex(context, files, scope);
  const count = files.filter(({ file }) => file !== null).length;
  const text = context.words('folder/written', { count, folder, index });
  return { ...view, document: [...view.document, { kind: 'paragraph', text }] };
}

function countCells(own: readonly Obligation[]): readonly Cell[] {
  const { roles, statuses } = tally(own);
  const cell = (count: number, tone: Tone = 'plain'): Cell => (count === 0 ? { text: '' } : { text: `${count}`, tone });
  return [cell(roles.lead + roles.each), cell(roles.coordinating), cell(statuses.overdue, 'late')];
}
