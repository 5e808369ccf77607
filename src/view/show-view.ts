import { type Activity, sectionOf } from '../model/plan.ts';
import type { ProgressRecord } from '../model/progress-record.ts';
import { formatVnDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { ACTIVITY_FIELDS, activityItem } from './activity-item.ts';
import { fullName, groupName, leadNames, shortName } from './agency-names.ts';
import { byAgencyName } from './by-agency-name.ts';
import { dayText } from './day-text.ts';
import type { Block, Cell, View } from './document.ts';
import { calendarName, obligationCalendar } from './obligation-calendar.ts';
import { obligationItem } from './obligation-item.ts';
import { deadlineCell } from './obligation-table.ts';
import { envelope, planName } from './plan-heading.ts';
import { recordText } from './record-text.ts';
import { statusCell } from './status-cell.ts';
import type { ViewContext } from './view-context.ts';
import { windowText } from './window-text.ts';

export interface ShownActivity {
  readonly activity: Activity;
  /** What is owed under it and by whom, helpers left out. */
  readonly obligations: readonly Obligation[];
  /** Every obligation of the plan. */
  readonly all: readonly Obligation[];
  readonly records: readonly { readonly record: ProgressRecord; readonly place: FilePlace }[];
  readonly place: FilePlace;
}

export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One activity whole: words, window, agencies, how it stands, what was recorded, and where all that is written. */
export function showView(context: ViewContext, shown: ShownActivity): View {
  const { words, asOf } = context;
  const { activity } = shown;
  return {
    document: [
      { kind: 'heading', level: 1, text: `${activity.id}. ${activity.title}` },
      {
        kind: 'paragraph',
        tone: 'muted',
        text: `${planName(context)} · ${words('head/as-of', { asOf: formatVnDate(asOf) })}`,
      },
      { kind: 'facts', facts: factsOf(context, shown).filter(({ lines }) => lines.some(({ text }) => text !== '')) },
      ...standing(context, shown.obligations),
      ...recorded(context, shown),
    ],
    data: {
      kind: 'activity',
      envelope: envelope(context),
      fields: [
        ...ACTIVITY_FIELDS,
        'after',
        'place',
        'product',
        'reportTo',
        'note',
        'obligations',
        'records',
        'file',
        'line',
        'column',
      ],
      items: [
        {
          ...activityItem(context, activity),
          after: activity.after,
          place: activity.place,
          product: activity.product,
          reportTo: activity.to,
          note: activity.note,
          obligations: shown.obligations.map((obligation) => obligationItem(context, obligation)),
          records: shown.records.map(({ record, place }) => ({
            agency: record.agency,
            activity: record.activity,
            date: record.date,
            status: record.status,
            evidence: record.evidence,
            when: record.when,
            approvedBy: record.approvedBy,
            note: record.note,
            ...place,
          })),
          ...shown.place,
        },
      ],
    },
    calendar: () => {
      const { obligations: listed, all } = shown;
      return obligationCalendar(words, calendarName(context, null), [{ context, listed, all, apart: false }], null);
    },
  };
}

function factsOf(context: ViewContext, { activity, place }: ShownActivity) {
  const { words, plan } = context;
  const section = sectionOf(plan, activity.id);
  const text = (value: string | null): readonly Cell[] => [{ text: value ?? '' }];
  const unstated = words('text/not-stated', {});
  const nobody = activity.lead.length + activity.each.length === 0;
  const meaning: Cell[] = [];
  if (activity.whenProblem) meaning.push({ text: words('when/problem', activity.whenProblem), tone: 'late' });
  else if (activity.when !== null && activity.window) {
    meaning.push({ text: windowText(activity.window, words) });
    const { convention } = activity.window;
    if (convention) meaning.push({ text: words('convention/note', { convention }), tone: 'muted' });
  }
  return [
    { label: words('label/section', {}), lines: text(section && `${section.id}. ${section.title}`) },
    {
      label: words('label/lead', {}),
      lines: text(nobody ? unstated : activity.lead.map((id) => fullName(context, id)).join(', ')),
    },
    { label: words('label/each', {}), lines: text(activity.each.map((id) => groupName(context, id)).join('; ')) },
    {
      label: words('label/coordinating', {}),
      lines: text(activity.coordinating.map((id) => fullName(context, id)).join(', ')),
    },
    { label: words('label/others', {}), lines: text(activity.others) },
    { label: words('label/when', {}), lines: text(activity.when ?? unstated) },
    { label: words('label/meaning', {}), lines: meaning.length > 0 ? meaning : text('') },
    { label: words('label/event', {}), lines: text(activity.event) },
    { label: words('label/after', {}), lines: text(activity.after.join(', ')) },
    { label: words('label/place', {}), lines: text(activity.place) },
    { label: words('label/parts', {}), lines: activity.parts.map((part) => ({ text: `- ${part}` })) },
    { label: words('label/product', {}), lines: text(activity.product) },
    {
      label: words('label/report', {}),
      lines: text(activity.report && words('report/word', { report: activity.report })),
    },
    { label: words('label/report-to', {}), lines: text(activity.to && fullName(context, activity.to)) },
    {
      label: words('label/unstated', {}),
      lines: text(activity.unstated.map((what) => words('unstated/word', { what })).join(', ')),
    },
    { label: words('label/note', {}), lines: text(activity.note) },
    { label: words('label/written-in', {}), lines: text(`${place.file}:${place.line}:${place.column}`) },
  ];
}

function standing(context: ViewContext, obligations: readonly Obligation[]): readonly Block[] {
  const { words } = context;
  if (obligations.length === 0) return [];
  const agencies = new Set(obligations.flatMap(({ agency }) => agency ?? [])).size;
  const groups = new Set(obligations.flatMap(({ agency, group }) => (agency === null && group !== null ? group : [])))
    .size;
  const owners = words('count/agencies', { count: agencies, groups }) || words('text/not-stated', {});
  return [
    { kind: 'heading', level: 2, text: words('head/standing', { owners }) },
    {
      kind: 'table',
      columns: [
        { head: words('column/deadline', {}), tight: true },
        { head: words('column/agency', {}) },
        { head: words('column/status', {}) },
        { head: words('column/evidence', {}) },
      ],
      rows: byAgencyName(context, obligations).map((obligation) => ({
        kind: 'cells',
        cells: [
          standingDeadline(context, obligation),
          { text: ownerName(context, obligation) },
          statusCell(obligation, words),
          { text: obligation.evidence ?? '' },
        ],
      })),
    },
  ];
}

/** The day; under it the occurrence, and the first deadline where it was moved. */
function standingDeadline(context: ViewContext, obligation: Obligation): Cell {
  const { text } = deadlineCell(context, obligation);
  const { occurrence, originalDeadline } = obligation;
  const first =
    originalDeadline === null
      ? []
      : [context.words('text/original-deadline', { day: dayText(originalDeadline, context.words) })];
  const notes = [...(occurrence === null ? [] : [occurrence]), ...first];
  return notes.length === 0 ? { text } : { text, note: notes.join('; ') };
}

function ownerName(context: ViewContext, { agency, group, activity }: Obligation): string {
  if (agency !== null) return shortName(context, agency);
  if (group !== null) return context.words('text/not-listed', { group: groupName(context, group) });
  return leadNames(context, activity) || context.words('text/not-stated', {});
}

function recorded(context: ViewContext, { records }: ShownActivity): readonly Block[] {
  const { words } = context;
  if (records.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words('head/records', {}) },
    {
      kind: 'table',
      columns: [
        { head: words('column/date', {}), tight: true },
        { head: words('column/agency', {}) },
        { head: words('column/record', {}) },
      ],
      rows: records.map(({ record, place }) => ({
        kind: 'cells',
        cells: [
          { text: record.date === null ? '—' : formatVnDate(record.date) },
          { text: shortName(context, record.agency) },
          {
            text: recordText(words, record),
            note: `${place.file}:${place.line}`,
          },
        ],
      })),
    },
  ];
}
