import { collate } from '../i18n/collate.ts';
import { type Agency, inForce } from '../model/agency-register.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { type Tally, tally } from '../tracking/tally.ts';
import { AGENCY_FIELDS, agencyItem } from './agency-item.ts';
import { commandText } from './command-text.ts';
import type { Block, Cell, Tone, View } from './document.ts';
import { envelope, planHeading } from './plan-heading.ts';
import type { ViewContext } from './view-context.ts';

/**
 * Agencies by name, with how much each leads, owes and helps with, and how that stands.
 *
 * @param obligations what is counted
 */
export function agenciesView(
  context: ViewContext,
  shown: readonly Agency[],
  obligations: readonly Obligation[],
  scope: readonly string[],
): View {
  const { words, plan } = context;
  const agencies = [...shown]
    .sort((a, b) => collate(a.short, b.short))
    .map((agency) => ({ agency, counts: tally(obligations.filter((obligation) => obligation.agency === agency.id)) }));
  const unassigned = obligations.filter(({ agency }) => agency === null);
  const count = (head: Parameters<typeof words>[0]) =>
    ({ head: words(head, {} as never), align: 'right', tight: true }) as const;
  const table: Block = {
    kind: 'table',
    columns: [
      { head: words('column/agency', {}) },
      { head: words('column/id', {}), tight: true },
      count('column/leads'),
      count('column/each'),
      count('column/coordinating'),
      count('column/overdue'),
      count('column/done'),
    ],
    rows: agencies.map(({ agency, counts }) => ({
      kind: 'cells',
      cells: [nameCell(context, agency), { text: agency.id, tone: 'muted' }, ...countCells(counts)],
    })),
  };
  const one = agencies.find(({ agency }) => agency.id === plan.standing) ?? agencies[0];
  return {
    document: [
      ...planHeading(context, words('head/agencies', {}), scope),
      ...(one ? [table] : []),
      ...(unassigned.length === 0
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: words('foot/unassigned', {
                count: unassigned.length,
                ids: unassigned.map(({ occurrence, activity }) => occurrence ?? activity.id),
              }),
            },
          ]),
      {
        kind: 'paragraph',
        text: one
          ? words('foot/agencies', { count: agencies.length, command: commandText('agency', one.agency.id) })
          : words('foot/none', {}),
        ...(one && { offScreen: words('foot/agencies', { count: agencies.length, command: null }) }),
      },
    ],
    data: {
      kind: 'agencies',
      envelope: envelope(context),
      fields: AGENCY_FIELDS,
      items: agencies.map(({ agency, counts }) => agencyItem(agency, counts)),
    },
  };
}

function nameCell({ words, plan }: ViewContext, agency: Agency): Cell {
  if (inForce(agency, plan.issued)) return { text: agency.short };
  const day = (value: string | null) => (value === null ? null : formatVnDate(value));
  return {
    text: agency.short,
    note: words('text/from-until', { from: day(agency.from), until: day(agency.until) }),
  };
}

function countCells({ roles, statuses }: Tally): readonly Cell[] {
  const cell = (count: number, tone: Tone = 'plain'): Cell =>
    count === 0 ? { text: '·', tone: 'muted' } : { text: String(count), tone };
  return [
    cell(roles.lead),
    cell(roles.each),
    cell(roles.coordinating),
    cell(statuses.overdue, 'late'),
    cell(statuses.done + statuses['done-late'], 'done'),
  ];
}
