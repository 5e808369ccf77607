import { type LineCell, lineCells } from './line-cells.ts';

/** What of a line of code fits into the terminal, and which of its columns are meant. */
export interface LineWindow {
  readonly text: string;
  /** Columns before the first one meant. */
  readonly column: number;
  /** Columns meant that are shown, at least one. */
  readonly width: number;
}

const CUT = '…';

/** Cells that are given up to cut a line between its words. */
const LONGEST_WORD = 8;

/**
 * The part of a line around a place that fits into `room` columns, with `…` where the line goes on. It starts at the
 * start of the line when the place is seen from there.
 *
 * @param from the place, UTF-16 units from 0
 * @param to its end, exclusive
 * @param room columns, at least 8
 */
export function lineWindow(line: string, from: number, to: number, room: number): LineWindow {
  const place = Math.min(from, line.length);
  const cells = [...lineCells(line, place, room - 2)];
  if (place === line.length) cells.push({ text: ' ', width: 1, from: place, to: place + 1 });
  const first = cells.findIndex((cell) => cell.to > place);
  const after = cells.findIndex((cell, index) => index > first && cell.from >= to);
  const meant = { first, after: after === -1 ? cells.length : after };
  const start = firstShown(line, cells, meant, room);
  const left = start > 0 || (cells[0]?.from ?? 0) > 0 ? CUT : '';
  const end = endShown(line, cells, start, meant, room - left.length);
  const right = end < cells.length || (cells.at(-1)?.to ?? 0) < line.length ? CUT : '';
  const text = cells.slice(start, end).map((cell) => cell.text);
  return {
    text: (left + text.join('') + right).trimEnd(),
    // A place without width behind a full line has no column of its own.
    column: Math.min(left.length + widthOf(cells.slice(start, first)), room - 1),
    width: Math.max(1, widthOf(cells.slice(first, Math.min(end, meant.after)))),
  };
}

interface Meant {
  /** Indices of the first cell meant, and of the one after the last. */
  readonly first: number;
  readonly after: number;
}

/** The first cell to show: that of the line, or as much before the place as after it, or what fills the room. */
function firstShown(line: string, cells: readonly LineCell[], { first, after }: Meant, room: number): number {
  const before = widthOf(cells.slice(0, first));
  const width = widthOf(cells.slice(first, after));
  // Of a place too long to be shown, the start is enough, and what stands before it tells more than the rest of it.
  const needed = width < room * 0.75 ? width : Math.floor(room / 2);
  const isStart = (cells[0]?.from ?? 0) === 0;
  const isEnd = (cells.at(-1)?.to ?? 0) >= line.length;
  const total = widthOf(cells);
  if (isStart && (before + needed < room || (isEnd && total <= room))) return 0;
  const centred = before - Math.floor((room - 2 - needed) / 2);
  const least = isEnd ? Math.min(centred, total - (room - 1)) : centred;
  let column = 0;
  const start = cells.findIndex((cell) => {
    column += cell.width;
    return column - cell.width >= least;
  });
  const blank = cells.slice(0, first).findIndex((cell, index) => index >= start - 1 && cell.text === ' ');
  return blank === -1 || blank - start >= LONGEST_WORD ? start : blank + 1;
}

/** The cell after the last one to show, so that there is room for the sign that more follow. */
function endShown(line: string, cells: readonly LineCell[], start: number, meant: Meant, room: number): number {
  const isEnd = (cells.at(-1)?.to ?? 0) >= line.length;
  if (isEnd && widthOf(cells.slice(start)) <= room) return cells.length;
  let column = 0;
  const over = cells.findIndex((cell, index) => {
    if (index >= start) column += cell.width;
    return column > room - 1;
  });
  const end = over === -1 ? cells.length : over;
  const blank = cells.slice(0, end + 1).findLastIndex((cell) => cell.text === ' ');
  const least = end < meant.after ? meant.first + LONGEST_WORD : meant.after;
  return blank >= least && end - blank < LONGEST_WORD ? blank : end;
}

function widthOf(cells: readonly LineCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
