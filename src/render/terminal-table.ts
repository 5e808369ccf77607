import Table from 'cli-table3';
import type { Cell, Column, Row } from '../view/document.ts';
import { drawBar } from './bar.ts';
import { COLUMN_GAP, columnWidths } from './column-widths.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import { separateRows } from './separate-rows.ts';
import { stackedTable } from './stacked-table.ts';
import { wrapText } from './wrap-text.ts';

/** Below this many terminal columns, tables whose cells would have to be broken are stacked. */
const NARROW = 72;

/** A table without frames; where it does not fit or would be cramped, every row becomes a small block instead. */
export function terminalTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): readonly string[] {
  const widths = columnWidths(columns, rows, width);
  if (widths === null || (width < NARROW && !fitsUnbroken(columns, rows, widths))) {
    return stackedTable(columns, rows, width, paint);
  }
  const bars = widths.map((each, index) => barWidth(rows, index, each));
  const draw = (cells: readonly Cell[]) => rowLines(columns, widths, bars, cells, paint);
  const rule = '─'.repeat(widths.reduce((total, each) => total + each, COLUMN_GAP * (widths.length - 1)));
  const head = draw(columns.map(({ head: text }) => ({ text, tone: 'strong' })));
  const body = separateRows(rows, width, paint, draw);
  return [...head, paint(rule, 'muted'), ...body];
}

function fitsUnbroken(columns: readonly Column[], rows: readonly Row[], widths: readonly number[]): boolean {
  return rows.every(
    (row) =>
      row.kind === 'section' ||
      row.cells.every(({ text, note = '' }, index) => {
        const width = widths[index] ?? 0;
        return columns[index]?.clip === true || (displayWidth(text) <= width && displayWidth(note) <= width);
      }),
  );
}

/** What the longest text beside a bar leaves to all bars of a column. */
function barWidth(rows: readonly Row[], index: number, width: number): number {
  const cells = rows.flatMap((row) => (row.kind === 'cells' ? (row.cells[index] ?? []) : []));
  return width - 1 - Math.max(0, ...cells.filter(({ bar }) => bar).map(({ text }) => displayWidth(text)));
}

/**
 * The lines of one row: its cells side by side, each wrapped within its column, drawn one by one, because the time of
 * cli-table3 grows with the square of the lines in a table and of those in a cell.
 */
function rowLines(
  columns: readonly Column[],
  widths: readonly number[],
  bars: readonly number[],
  cells: readonly Cell[],
  paint: Paint,
): readonly string[] {
  const stacks = columns.map((column, index) =>
    cellLines(column, cells[index] ?? { text: '' }, widths[index] ?? 0, bars[index] ?? 0, paint),
  );
  const height = Math.max(...stacks.map((stack) => stack.length));
  return Array.from({ length: height }, (_, line) =>
    drawLine(
      columns,
      widths,
      stacks.map((stack) => stack[line] ?? BLANK),
    ),
  );
}

/** What is to be written in one cell of one line. */
interface Piece {
  readonly painted: string;
  /** Terminal columns. */
  readonly width: number;
}

const BLANK: Piece = { painted: '', width: 0 };

function cellLines(
  { clip = false }: Column,
  { text, note = '', tone, bar }: Cell,
  width: number,
  barColumns: number,
  paint: Paint,
): readonly Piece[] {
  const piece = (line: string, toneOf: Cell['tone']): Piece => ({
    painted: paint(line, toneOf),
    width: displayWidth(line),
  });
  const notes = note === '' ? [] : wrapText(note, width).map((line) => piece(line, 'muted'));
  if (bar) {
    const beside = piece(text, tone);
    const painted = `${drawBar(bar, barColumns, paint)} ${beside.painted}`;
    return [{ painted, width: barColumns + 1 + beside.width }, ...notes];
  }
  if (clip && displayWidth(text) > width) {
    const [start = ''] = wrapText(text, width - 1);
    return [piece(`${start.replace(/[ ,;:.]+$/, '')}…`, tone), ...notes];
  }
  const lines = text === '' && note !== '' ? [] : wrapText(text, width).map((line) => piece(line, tone));
  return [...lines, ...notes];
}

const FRAME =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid';

/** cli-table3 without frames, padding or colours of its own: columns side by side with a gap between. */
const BARE = {
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  chars: { ...Object.fromEntries(FRAME.split(' ').map((part) => [part, ''])), middle: ' '.repeat(COLUMN_GAP) },
};

/**
 * One line of a row. cli-table3 lays out a run of letters in the place of each text, as wide as `displayWidth` has it:
 * its own measure is another one, which would cut Thai or emoji short, and it is slow with colours.
 */
function drawLine(columns: readonly Column[], widths: readonly number[], pieces: readonly Piece[]): string {
  const table = new Table({
    ...BARE,
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  // Also a text without width has a run, so that runs and pieces go together one by one.
  table.push(pieces.map(({ width }) => 'x'.repeat(Math.max(1, width))));
  let drawn = 0;
  const line = table.toString().replace(/x+/g, (run) => {
    const { painted, width } = pieces[drawn++] ?? BLANK;
    return painted + ' '.repeat(run.length - width);
  });
  return line.trimEnd();
}
