import { formatPaperDate } from '../time/iso-date.ts';
import type { Obligation } from '../tracking/obligation.ts';
import type { Reminder } from '../tracking/reminders.ts';
import { coordinatingNames, fullName, shortName, upperFirst } from './agency-names.ts';
import { annexTitle } from './annex-title.ts';
import type { Block, Cell, Row } from './document.ts';
import { paperNumber } from './paper.ts';
import { paperDay } from './paper-day.ts';
import { paperColumns, taskCell, timeCell } from './paper-table.ts';
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
    annexTitle(
      context,
      {
        paper: 'letter',
        number: paperNumber(context, null),
        issuer: plan.issuer === null ? null : fullName(context, plan.issuer),
      },
      words('letter/annex', {
        agency: fullName(context, addressee),
        late: isLate,
        coming: isComing,
        asOf: formatPaperDate(asOf),
      }),
      0,
      1,
    ),
    {
      kind: 'table',
      columns: [
        ...paperColumns(words, ['number', 'task', 'time']),
        { head: words('letter/column-days', { tone }), align: 'right', tight: true },
        ...paperColumns(words, ['notes']),
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
  const { daysLate, daysLeft } = obligation;
  const days = countsLate ? daysLate : daysLeft;
  return [
    { text: String(number) },
    taskCell(context, obligation, true),
    timeCell(context, obligation, false),
    { text: days === null ? '' : String(days) },
    { text: upperFirst(notes(context, addressee, obligation, countsLate).join('; ')) },
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
      : words('papers/moved', { day: paperDay(originalDeadline, words), when: activity.when }),
    agency === null || agency === addressee ? '' : words('letter/before', { agency: shortName(context, agency) }),
    helpers === '' ? '' : words('letter/helpers', { names: helpers }),
  ].filter(Boolean);
}
