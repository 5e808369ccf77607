import type { Timeline, TimelineWork, Tone } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import { sideBySide } from './side-by-side.ts';
import { GLYPHS, periodCells, sparsePeriodCells, workCells } from './timeline-cells.ts';
import { type TimelineGrid, timelineGrid } from './timeline-grid.ts';
import { wrapText } from './wrap-text.ts';

/** Below this many columns a row has its texts on lines of their own, above its drawing. */
const NARROW = 60;
/** From this many columns on there is room for who does it. */
const WIDE = 100;
/** Ids and names of agencies are not given more. */
const MOST_NAME = 14;
/** The part of the width that is kept for texts beside the drawing. */
const TEXT_SHARE = 0.3;

/** Columns of the texts before the drawing; 0 where there is no room for one of them. */
interface Layout {
  readonly label: number;
  readonly text: number;
  readonly owner: number;
  readonly grid: TimelineGrid;
}

/** A line of blocks and marks for each piece of work; no line is wider than `width`. */
export function terminalTimeline(timeline: Timeline, width: number, paint: Paint): readonly string[] {
  const layout = layoutOf(timeline, width);
  const rule = paint('─'.repeat(leftOf(layout) + layout.grid.width), 'muted');
  const body = timeline.rows.flatMap((row, index) => {
    if (row.kind === 'work') return workLines(row, timeline, layout, width, paint);
    const line = paint(clip(row.text, width), 'strong');
    return index === 0 ? [line] : ['', line];
  });
  const legend = timeline.legend.map(({ shape, label }) => ({
    text: `${GLYPHS[shape]} ${label}`.trimEnd(),
    tone: undefined,
  }));
  return [...headLines(timeline, layout, width, paint), rule, ...body, '', ...sideBySide(legend, width, paint)];
}

function layoutOf(timeline: Timeline, width: number): Layout {
  if (width < NARROW) return { label: 0, text: 0, owner: 0, grid: timelineGrid(timeline, width) };
  const works = timeline.rows.flatMap((row) => (row.kind === 'work' ? row : []));
  const widest = (of: 'label' | 'owner') =>
    Math.min(MOST_NAME, Math.max(...[timeline.heads, ...works].map((row) => displayWidth(row[of]))));
  const label = widest('label');
  const owner = width < WIDE ? 0 : widest('owner');
  const names = leftOf({ label, text: 0, owner });
  const grid = timelineGrid(timeline, width - names - Math.ceil(width * TEXT_SHARE));
  return { label, owner, grid, text: width - names - grid.width - 1 };
}

/** Columns before the drawing, a blank after each text. */
function leftOf({ label, text, owner }: Omit<Layout, 'grid'>): number {
  return [label, text, owner].reduce((sum, each) => (each === 0 ? sum : sum + each + 1), 0);
}

function headLines(timeline: Timeline, layout: Layout, width: number, paint: Paint): readonly string[] {
  const { axis, heads, today } = timeline;
  const left = leftOf(layout);
  const named = axis.map((periods) => periodCells(periods, layout.grid)).filter((line) => /[^ │]/.test(line));
  const levels = named.length > 0 ? named : [sparsePeriodCells(axis[0] ?? [], layout.grid)];
  const lines = levels.map((line, index) => {
    const isLast = index === levels.length - 1;
    const lead = isLast && left > 0 ? leftLine(layout, { ...heads, count: '' }, paint, 'strong') : ' '.repeat(left);
    return lead + paint(line.trimEnd(), 'muted');
  });
  if (today === null) return lines;
  return [todayLine(today.label, left + layout.grid.columnOf(today.day), width, paint), ...lines];
}

/** The arrow over the column of today, its words beside it where they fit. */
function todayLine(label: string, column: number, width: number, paint: Paint): string {
  const wide = displayWidth(label) + 1;
  if (column + 1 + wide <= width) return `${' '.repeat(column)}${paint(`▼ ${label}`.trimEnd(), 'strong')}`;
  const [lead, text] = wide <= column ? [column - wide, `${label} ▼`] : [column, '▼'];
  return `${' '.repeat(lead)}${paint(text, 'strong')}`;
}

function workLines(
  work: TimelineWork,
  { today }: Timeline,
  layout: Layout,
  width: number,
  paint: Paint,
): readonly string[] {
  const isBlank = work.spans.length + work.marks.length === 0;
  const { text, note = text } = work.status;
  const words = clip(work.count === '' ? text : note, layout.grid.width);
  const drawn = isBlank ? paint(words, 'muted') : workCells(work, today?.day ?? null, layout.grid, paint);
  if (layout.text > 0) return [(leftLine(layout, work, paint) + drawn).trimEnd()];
  const [first = '', ...more] = wrapText([work.label, work.text, work.count].filter(Boolean).join(' '), width);
  const isWhole = first.startsWith(work.label);
  return [isWhole ? paint(work.label, 'strong') + first.slice(work.label.length) : first, ...more, drawn];
}

function leftLine(
  { label, text, owner }: Layout,
  row: Pick<TimelineWork, 'label' | 'text' | 'owner' | 'count'>,
  paint: Paint,
  tone?: Tone,
): string {
  const count = row.count === '' ? '' : ` ${row.count}`;
  const title = clip(row.text, text - displayWidth(count)) + count;
  const pieces = [
    { piece: clip(row.label, label), room: label },
    { piece: title, room: text },
    { piece: clip(row.owner, owner), room: owner },
  ].filter(({ room }) => room > 0);
  return pieces.map(({ piece, room }) => `${paint(fill(piece, room), tone)} `).join('');
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text, where a line has no room for all of it. */
function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  const [start = ''] = wrapText(text, width - 1);
  return `${start.replace(/[ ,;:.]+$/, '')}…`;
}
