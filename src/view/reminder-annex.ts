import { formatPaperDate, yearOf } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Reminder } from '../tracking/reminders.ts';
import { coordinatingNames, fullName, shortName } from './agency-names.ts';
import type { Block, Cell, Row } from './document.ts';
import { capitals, paperNumber } from './paper.ts';
import { paperDay } from './paper-day.ts';
import { occurrenceText } from './report-units.ts';
import type { ViewContext } from './view-context.ts';

/** What a letter reminds of, as a table: late first, with the days; sections only where there are both. */
export function reminderAnnex(context: ViewContext, { addressee, late, coming }: Reminder): readonly Block[] {
  const { words, plan, asOf } = context;
  const isLate = late.length > 0;
  const isComing = coming.length > 0;
  const tone = isLate ? 'late' : 'coming';
  const section = (each: 'late' | 'coming'): readonly Row[] =>
    isLate && isComing ? [{ kind: 'section', text: words('letter/section', { tone: each }) }] : [];
  const row = (obligation: Obligation, index: number): Row => ({
    kind: 'cells',
    cells: cellsOf(context, addressee, obligation, index + 1, isLate),
  });
  return [
    {
      kind: 'title',
      name: capitals(words('paper/annex', {})),
      subject: words('letter/annex', {
        agency: fullName(context, addressee),
        late: isLate,
        coming: isComing,
        asOf: formatPaperDate(asOf),
      }),
      note: words('paper/annex-of', {
        number: paperNumber(context, null),
        issuer: plan.issuer === null ? null : fullName(context, plan.issuer),
        year: yearOf(asOf),
      }),
    },
    {
      kind: 'table',
      columns: [
        { head: words('letter/column-number', {}), align: 'right', tight: true },
        { head: words('letter/column-task', {}) },
        { head: words('letter/column-deadline', {}) },
        { head: words('letter/column-days', { tone }), align: 'right', tight: true },
        { head: words('letter/column-notes', {}) },
      ],
      rows: [
        ...section('late'),
        ...late.map(row),
        ...section('coming'),
        ...coming.map((obligation, index) => row(obligation, late.length + index)),
      ],
    },
  ];
}

function cellsOf(
  context: ViewContext,
  addressee: string,
  obligation: Obligation,
  number: number,
  countsLate: boolean,
): readonly Cell[] {
  const { words } = context;
  const { activity, occurrence, role, deadline, movedTo, daysLate, daysLeft } = obligation;
  const days = countsLate ? daysLate : daysLeft;
  return [
    { text: String(number) },
    {
      text: activity.title,
      note: words('letter/task', {
        id: activity.id,
        time: occurrence === null ? null : occurrenceText(context, occurrence),
        role: words('role/word', { role }),
      }),
    },
    { text: deadline === null ? '' : paperDay(deadline, words), note: movedTo ?? activity.when ?? '' },
    { text: days === null ? '' : String(days) },
    { text: notes(context, addressee, obligation, countsLate).join('; ') },
  ];
}

function notes(
  context: ViewContext,
  addressee: string,
  obligation: Obligation,
  countsLate: boolean,
): readonly string[] {
  const { words } = context;
  const { activity, agency, originalDeadline, daysLeft } = obligation;
  const helpers = coordinatingNames(context, activity);
  return [
    countsLate && daysLeft !== null ? words('letter/days-left', { days: daysLeft }) : '',
    originalDeadline === null
      ? ''
      : words('letter/moved', { day: paperDay(originalDeadline, words), when: activity.when }),
    agency === null || agency === addressee ? '' : words('letter/before', { agency: shortName(context, agency) }),
    helpers === '' ? '' : words('letter/helpers', { names: helpers }),
  ].filter(Boolean);
}
