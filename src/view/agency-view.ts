import { collate } from '../i18n/collate.ts';
import type { Agency } from '../model/agency-register.ts';
import { formatVnDate } from '../time/iso-date.ts';
import { soonestFirst } from '../tracking/filter-obligations.ts';
import type { Obligation, Role } from '../tracking/obligation.ts';
import { tally } from '../tracking/tally.ts';
import { AGENCY_FIELDS, agencyItem } from './agency-item.ts';
import { fullName } from './agency-names.ts';
import { conventionNotes } from './convention-notes.ts';
import type { Block, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { obligationItem } from './obligation-item.ts';
import { obligationSheetOf } from './obligation-sheet.ts';
import { obligationTable } from './obligation-table.ts';
import { envelope, planHeading } from './plan-heading.ts';
import { statusCounts } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';

/** How many deadlines the summary puts first. */
const NEXT = 5;

/**
 * What one agency has to act on: counts, its next deadlines, what it leads, owes like everyone and helps with.
 *
 * @param all every obligation of the plan
 */
export function agencyView(context: ViewContext, agency: Agency, all: readonly Obligation[]): View {
  const { words } = context;
  const own = all.filter((obligation) => obligation.agency === agency.id);
  const owed = own.filter(({ role }) => role !== 'coordinating');
  const next = soonestFirst(owed)
    .filter(({ deadline, doneOn, status }) => deadline !== null && doneOn === null && status !== 'cancelled')
    .slice(0, NEXT);
  const section = (title: string, rows: readonly Obligation[]): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: title },
          obligationTable(
            context,
            rows.map((obligation) => ({ obligation, members: null })),
            true,
          ),
        ];
  const ofRole = (role: Role) => own.filter((obligation) => obligation.role === role);
  const { roles } = tally(own);
  return {
    document: [
      ...planHeading(context, agency.name),
      { kind: 'facts', facts: factsOf(context, agency, own, owed) },
      ...section(words('head/next', {}), next),
      ...section(words('head/lead', { count: roles.lead }), ofRole('lead')),
      ...section(words('head/each', { count: roles.each }), ofRole('each')),
      ...section(words('head/coordinating', { count: roles.coordinating }), ofRole('coordinating')),
      ...conventionNotes(
        words,
        own.map(({ activity }) => activity),
      ),
    ],
    data: {
      kind: 'agency',
      envelope: envelope(context),
      fields: [...AGENCY_FIELDS, 'from', 'until', 'successors', 'basis', 'obligations'],
      items: [
        {
          ...agencyItem(agency, tally(own)),
          from: agency.from,
          until: agency.until,
          successors: agency.successors,
          basis: agency.basis,
          obligations: own.map((obligation) => obligationItem(context, obligation)),
        },
      ],
    },
    sheets: () => [
      obligationSheetOf(
        context,
        agency.name,
        [],
        own.map((obligation) => ({ obligation, members: null })),
      ),
    ],
    calendar: () =>
      obligationCalendar(words, calendarName(context, agency.id), [{ context, listed: own, all, apart: true }], null),
  };
}

function factsOf(context: ViewContext, agency: Agency, own: readonly Obligation[], owed: readonly Obligation[]) {
  const { words } = context;
  const day = (value: string | null) => (value === null ? null : formatVnDate(value));
  const facts = [
    [words('label/owes', {}), words('text/tally', tally(own).roles)],
    [words('label/stands', {}), words('text/statuses', { parts: statusCounts(owed) })],
    [words('label/id', {}), agency.id],
    [words('label/short', {}), agency.short],
    [
      words('label/groups', {}),
      agency.groups
        .map((id) => fullName(context, id))
        .sort(collate)
        .join('; '),
    ],
    [words('label/in-force', {}), words('text/from-until', { from: day(agency.from), until: day(agency.until) })],
    [words('label/successors', {}), agency.successors.map((id) => fullName(context, id)).join(', ')],
    [words('label/basis', {}), agency.basis ?? ''],
  ] as const;
  return facts.filter(([, text]) => text !== '').map(([label, text]) => ({ label, lines: [{ text }] }));
}
