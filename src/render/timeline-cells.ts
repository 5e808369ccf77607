import type { TimelinePeriod, TimelineShape, TimelineWork, Tone } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import type { TimelineGrid } from './timeline-grid.ts';

/** Told apart by their form, so that nothing hangs on colour. */
export const GLYPHS: { readonly [shape in TimelineShape]: string } = {
  open: '░',
  done: '█',
  cancelled: '-',
  event: '▒',
  late: '!',
  deadline: '◆',
  moved: '◇',
  completed: '✓',
};
const RULE = '│';
const TODAY = '┊';

/** The names of the periods of one level over their columns: all of them whole, or else all short. */
export function periodCells(periods: readonly TimelinePeriod[], grid: TimelineGrid): string {
  const places = periods.map((period) => {
    const start = grid.columnOf(period.first);
    const end = grid.columnOf(period.first + period.days - 1) + 1;
    return { ...period, start, room: grid.rules.includes(end) ? end - start : end - start - 1 };
  });
  const allFit = (of: 'label' | 'short') => places.every((place) => displayWidth(place[of]) <= place.room);
  const parted = [...places.map(({ start }) => start - 1), grid.width - 1];
  const cells = blankCells({ ...grid, rules: grid.rules.filter((column) => parted.includes(column)) });
  // Numbers of which some are missing would be hard to tell apart; of what rules part, each stands for itself.
  if (!allFit('short') && !parted.every((column) => grid.rules.includes(column))) return cells.join('');
  const of = allFit('label') ? 'label' : 'short';
  for (const { start, room, [of]: name } of places)
    if (displayWidth(name) <= room) for (const [offset, letter] of [...name].entries()) cells[start + offset] = letter;
  return cells.join('');
}

/** The same where time is too dense for that: the names that have room until the next, from the first on. */
export function sparsePeriodCells(periods: readonly TimelinePeriod[], grid: TimelineGrid): string {
  let line = '';
  for (const { first, short } of periods) {
    const start = grid.columnOf(first);
    if (start <= line.length && line !== '') continue;
    if (start + displayWidth(short) <= grid.width) line = line.padEnd(start) + short;
  }
  return line.padEnd(grid.width);
}

/** One piece of work over time: rules, then spans, then marks, each over what was there. What is late is seen wherever it is. */
export function workCells(work: TimelineWork, today: number | null, grid: TimelineGrid, paint: Paint): string {
  const glyphs = blankCells(grid);
  const tones: (Tone | undefined)[] = glyphs.map((glyph) => (glyph === ' ' ? undefined : 'muted'));
  const put = (column: number, glyph: string, tone: Tone) => {
    glyphs[column] = glyph;
    tones[column] = tone;
  };
  const columnsOf = (from: number, to: number) => {
    const [first, last] = [grid.columnOf(from), grid.columnOf(to)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (column) => !grid.rules.includes(column),
    );
  };
  if (today !== null) put(grid.columnOf(today), TODAY, 'strong');
  for (const { shape, tone, from, to } of work.spans)
    for (const column of columnsOf(from, to)) put(column, GLYPHS[shape], tone);
  for (const { shape, tone, day } of work.marks) put(grid.columnOf(day), GLYPHS[shape], tone);
  for (const { shape, tone, from, to } of work.spans) {
    const columns = columnsOf(from, to);
    const isHidden = shape === 'late' && columns.every((column) => glyphs[column] === GLYPHS.deadline);
    if (isHidden) for (const column of columns.slice(-1)) put(column, GLYPHS.late, tone);
  }
  return painted(glyphs, tones, paint);
}

/** Neighbours of one tone are painted in one go. */
function painted(glyphs: readonly string[], tones: readonly (Tone | undefined)[], paint: Paint): string {
  let line = '';
  for (let start = 0; start < glyphs.length; ) {
    let end = start + 1;
    while (end < glyphs.length && tones[end] === tones[start]) end += 1;
    line += paint(glyphs.slice(start, end).join(''), tones[start]);
    start = end;
  }
  return line;
}

function blankCells({ width, rules }: TimelineGrid): string[] {
  return Array.from({ length: width }, (_, column) => (rules.includes(column) ? RULE : ' '));
}
