import { collate } from '../i18n/collate.ts';
import { agencyById } from '../model/agency-register.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { OpenTasks, Reminder, Reminders, Urged } from '../tracking/reminders.ts';
import { fullName, shortName } from './agency-names.ts';
import type { Calendar } from './calendar.ts';
import type { Block, Data, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { OBLIGATION_FIELDS, obligationItem } from './obligation-item.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { reminderLetter } from './reminder-letter.ts';
import type { ViewContext } from './view-context.ts';

/** A letter that was written to a file. */
export interface WrittenLetter {
  readonly reminder: Reminder;
  /** The file, as it is to be shown. */
  readonly file: string;
}

/** Letters in order of the addressees' names. */
export function byAddressee(context: ViewContext, letters: readonly Reminder[]): readonly Reminder[] {
  return [...letters].sort((a, b) => collate(fullName(context, a.addressee), fullName(context, b.addressee)));
}

/** Letters one after the other, each on pages of its own; for a calendar, all that the addressees still have to do. */
export function remindersView(
  context: ViewContext,
  letters: readonly Reminder[],
  unsent: Reminders['unsent'],
  empty: readonly Block[],
  tasks: OpenTasks,
): View {
  const pages = letters.map((reminder) => reminderLetter(context, reminder));
  return {
    document:
      pages.length === 0
        ? empty
        : pages.flatMap((page, index): readonly Block[] => (index === 0 ? page : [{ kind: 'page-break' }, ...page])),
    data: data(context, letters, unsent),
    calendar: () => calendar(context, letters, tasks),
  };
}

function calendar(context: ViewContext, letters: readonly Reminder[], { all, of }: OpenTasks): Calendar {
  const listed = letters.flatMap(({ addressee }) => of(addressee));
  const name = calendarName(context, letters.length === 1 ? (letters[0]?.addressee ?? null) : null);
  return obligationCalendar(context.words, name, [{ context, listed, all, apart: true }], null);
}

/** What was written and where. */
export function writtenView(
  context: ViewContext,
  written: readonly WrittenLetter[],
  scope: readonly string[],
  empty: readonly Block[],
  { folder, isMail }: { readonly folder: string; readonly isMail: boolean },
): View {
  const { words } = context;
  const letters = written.map(({ reminder }) => reminder);
  if (written.length === 0) return { document: empty, data: data(context, [], []) };
  return {
    document: [
      ...planHeading(context, words('remind/title', {}), scope),
      {
        kind: 'table',
        columns: [
          { head: words('remind/column-file', {}), tight: true },
          { head: words('column/agency', {}) },
          { head: words('remind/column-late', {}), align: 'right' },
          { head: words('remind/column-coming', {}), align: 'right' },
        ],
        rows: written.map(({ reminder: { addressee, late, coming }, file }) => ({
          kind: 'cells',
          cells: [
            { text: file },
            { text: fullName(context, addressee) },
            late.length === 0 ? { text: '' } : { text: String(late.length), tone: 'late' },
            { text: coming.length === 0 ? '' : String(coming.length) },
          ],
        })),
      },
      { kind: 'paragraph', text: words('remind/written', { count: written.length, folder, isMail }) },
      ...(isMail ? withoutAddress(context, letters) : []),
    ],
    data: data(context, letters, []),
  };
}

/** Whose drafts have nobody to go to yet. */
function withoutAddress(context: ViewContext, letters: readonly Reminder[]): readonly Block[] {
  const { words, workspace } = context;
  const ids = letters.map(({ addressee }) => addressee);
  const names = ids.filter((id) => !agencyById(workspace.register, id)?.email).map((id) => shortName(context, id));
  return names.length === 0 ? [] : [{ kind: 'paragraph', text: words('remind/no-address', { names }) }];
}

/** One line for each who gets no letter, and why. */
export function unsentText(context: ViewContext, unsent: Reminders['unsent']): string {
  return unsent
    .map(({ reason, agency: id, obligations }) => {
      const tasks = obligations.map(({ activity, occurrence }) => occurrence ?? activity.id);
      const agency = id === null ? null : shortName(context, id);
      return `${context.words('remind/no-letter', { reason, agency, tasks })}\n`;
    })
    .join('');
}

/** Where there is no letter: what was looked for, unless something has nobody to be asked or more than the time narrowed it. */
export function nothingToUrge(
  context: ViewContext,
  scope: readonly string[],
  { letters, unsent }: Reminders,
  { late, within }: Urged,
): readonly Block[] {
  if (letters.length > 0) return [];
  const { words } = context;
  const isNarrowed = scope.length > 0 || unsent.length > 0;
  return [
    ...planHeading(context, words('remind/title', {}), scope),
    { kind: 'paragraph', text: words('remind/none', { late, within, isNarrowed }) },
  ];
}

/** One item an obligation that is urged: also those that no letter can be written for, whose `addressee` is null. */
function data(context: ViewContext, letters: readonly Reminder[], unsent: Reminders['unsent']): Data {
  const item = (obligation: Obligation, addressee: string | null, tone: 'late' | 'coming') => ({
    addressee,
    tone,
    ...obligationItem(context, obligation),
  });
  return {
    kind: 'reminders',
    envelope: envelope(context),
    fields: ['addressee', 'tone', ...OBLIGATION_FIELDS],
    items: [
      ...letters.flatMap(({ addressee, late, coming }) =>
        [...late, ...coming].map((one) => item(one, addressee, late.length > 0 ? 'late' : 'coming')),
      ),
      ...unsent.flatMap(({ obligations }) => {
        const tone = obligations.some(({ daysLate }) => daysLate !== null) ? 'late' : 'coming';
        return obligations.map((one) => item(one, null, tone));
      }),
    ],
  };
}
