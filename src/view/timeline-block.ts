import { headingOver } from '../model/plan.ts';
import { daysBetween, formatVnDate } from '../time/iso-date.ts';
import { WORST_FIRST } from '../tracking/obligation.ts';
import type { Strand } from '../tracking/strands.ts';
import type { Cell } from './document.ts';
import { ownerCell, standCell } from './obligation-table.ts';
import { statusCounts } from './status-cell.ts';
import type { Timeline, TimelineRow, TimelineShape, TimelineWork } from './timeline.ts';
import { timelineAxis } from './timeline-axis.ts';
import { type Drawn, eventSpans, timelineMarks, timelineSpans } from './timeline-marks.ts';
import { timelineRange } from './timeline-range.ts';
import type { ViewContext } from './view-context.ts';

/** In the order in which a legend explains them. */
const SHAPES: readonly TimelineShape[] = [
  'open',
  'done',
  'cancelled',
  'event',
  'deadline',
  'moved',
  'late',
  'completed',
];

/** The drawing: what passes in document order, under the headings of the plan. */
export function timelineBlock(context: ViewContext, strands: readonly Strand[]): Timeline {
  const { words, plan, asOf } = context;
  const { from, to } = timelineRange(context, strands);
  const drawn: Drawn = { words, issued: plan.issued, asOf, from, to };
  const rows = rowsOf(context, strands, drawn);
  const works = rows.flatMap((row) => (row.kind === 'work' ? row : []));
  const used = new Set(works.flatMap(({ spans, marks }) => [...spans, ...marks].map(({ shape }) => shape)));
  return {
    kind: 'timeline',
    label: words('timeline/label', { from: formatVnDate(from), to: formatVnDate(to) }),
    days: daysBetween(from, to) + 1,
    axis: timelineAxis(words, from, to),
    today:
      asOf < from || asOf > to
        ? null
        : { day: daysBetween(from, asOf), label: words('timeline/today', { day: formatVnDate(asOf) }) },
    heads: {
      label: words('column/id', {}),
      text: words('column/activity', {}),
      owner: words('column/agency', {}),
      when: words('column/when', {}),
      status: words('column/status', {}),
    },
    rows,
    legend: SHAPES.filter((shape) => used.has(shape)).map((shape) => ({
      shape,
      label: words('timeline/legend', { shape }),
    })),
  };
}

function rowsOf(context: ViewContext, strands: readonly Strand[], drawn: Drawn): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  let last: string | null = null;
  for (const strand of strands) {
    const section = headingOver(context.plan, strand.rows[0].obligation.activity.id);
    if (section && section.id !== last) rows.push({ kind: 'section', text: `${section.id}. ${section.title}` });
    last = section?.id ?? null;
    rows.push(workOf(context, strand, drawn));
  }
  return rows;
}

function workOf(context: ViewContext, { rows }: Strand, drawn: Drawn): TimelineWork {
  const { words } = context;
  const { activity, role } = rows[0].obligation;
  const spans = rows.flatMap((row) => timelineSpans(drawn, row));
  const marks = rows.flatMap((row) => timelineMarks(drawn, row));
  const owner = ownerCell(context, rows[0]).text;
  const counted = rows.flatMap(({ members }) => members ?? []);
  const sum = (of: 'done' | 'total') => counted.reduce((total, members) => total + members[of], 0);
  return {
    kind: 'work',
    label: activity.id,
    text: activity.title,
    owner: role === 'coordinating' ? words('timeline/helps', { name: owner }) : owner,
    count: counted.length === 0 ? '' : `${sum('done')}/${sum('total')}`,
    when: { text: activity.when ?? words('text/not-stated', {}), note: marks.map(({ label }) => label).join('; ') },
    status: statusOf(context, rows),
    spans: [
      ...spans.filter(({ shape }) => shape !== 'late'),
      ...eventSpans(drawn, rows[0].obligation),
      ...spans.filter(({ shape }) => shape === 'late'),
    ],
    marks,
  };
}

/** How the one occurrence stands, or how many of several stand how. */
function statusOf(context: ViewContext, rows: Strand['rows']): Cell {
  if (rows.length === 1) return standCell(context, rows[0]);
  const worst = [...rows].sort(
    (a, b) => WORST_FIRST.indexOf(a.obligation.status) - WORST_FIRST.indexOf(b.obligation.status),
  )[0];
  const parts = statusCounts(rows.map(({ obligation }) => obligation));
  return { ...standCell(context, worst ?? rows[0]), text: context.words('text/statuses', { parts }) };
}
