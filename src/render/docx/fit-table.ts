import type { Block, Column, Row } from '../../view/document.ts';
import { COLUMN_GAP, columnWidths } from '../column-widths.ts';
import { textWidth } from '../text-width.ts';
import { SIZES } from './measures.ts';

export type TableBlock = Extract<Block, { kind: 'table' }>;

export interface Fit {
  /** Of its type, half points. */
  readonly size: number;
  /** Of each column, with the room at both sides of its text, twips. */
  readonly widths: readonly number[];
}

/** How wide a character is on average, in sizes of its type. What a terminal counts in columns is counted in these. */
const CHARACTER = 0.45;
/** Bold small letters are at most so much wider than upright ones; a head is bold, so is what is late. */
const BOLDEST = 1.13;
/** Of type of so many half points, twips. */
const unitOf = (size: number) => size * 10 * CHARACTER;

/** The room at each side of a text in its cell, twips. */
export const cellMargin = (size: number): number => (COLUMN_GAP / 2) * unitOf(size);

/**
 * A table is easy to read where its widest column has so many characters, or no text of it takes more than so many
 * lines.
 */
const EASY = { characters: 30, lines: 3 };

/** In such steps it is tried how wide a page a table would need. */
const WIDER = 1.1;

/**
 * The largest type, down to `least`, in which a table of `width` twips is easy to read.
 *
 * @returns null where there is none
 */
export function easyFit(table: TableBlock, width: number, least: number): Fit | null {
  for (let size: number = SIZES.table; size >= least; size -= 2) {
    const fit = fitIn(table, width, size);
    if (fit?.isEasy) return fit;
  }
  return null;
}

/** How a table is best set in `width` twips: where nothing else helps, all its columns are made narrower alike. */
export function bestFit(table: TableBlock, width: number): Fit {
  const size = SIZES.leastTable;
  const easy = easyFit(table, width, size);
  if (easy) return easy;
  let wide = width;
  let fit = fitIn(table, wide, size);
  while (fit === null) {
    wide *= WIDER;
    fit = fitIn(table, wide, size);
  }
  return { size, widths: fit.widths.map((each) => Math.floor((each * width) / wide)) };
}

function fitIn(table: TableBlock, width: number, size: number): (Fit & { readonly isEasy: boolean }) | null {
  const unit = unitOf(size);
  const room = Math.floor(width / unit) - COLUMN_GAP;
  const measure = (text: string) => Math.ceil((textWidth(text) * BOLDEST) / CHARACTER);
  const widths = columnWidths(table.columns.map(onPaper), table.rows.map(withoutBars), room, measure);
  if (widths === null) return null;
  const mostLines = Math.max(
    0,
    ...table.rows.flatMap((row) =>
      row.kind === 'section' ? [] : row.cells.map(({ text }, index) => measure(text) / (widths[index] ?? 1)),
    ),
  );
  const isEasy = mostLines <= EASY.lines || Math.max(...widths) >= EASY.characters;
  const inTwips = widths.map((each) => (each + COLUMN_GAP) * unit);
  return { size, widths: filled(table, inTwips, width), isEasy };
}

/** On paper every text is there to its end, and the head of a column of numbers may stand on two lines. */
function onPaper({ clip: _, ...column }: Column): Column {
  return column.tight ? { ...column, head: widerHalf(column.head) } : column;
}

/** The wider of the two lines that a text is best broken into. */
function widerHalf(text: string): string {
  const wider = (a: string, b: string) => (textWidth(a) > textWidth(b) ? a : b);
  const words = text.split(' ');
  const halves = words.map((_, count) => wider(words.slice(0, count).join(' '), words.slice(count).join(' ')));
  return halves.reduce((best, each) => (textWidth(each) < textWidth(best) ? each : best));
}

/** The table says as much without its bars. */
function withoutBars(row: Row): Row {
  if (row.kind === 'section') return row;
  return { kind: 'cells', cells: row.cells.map(({ bar: _, ...cell }) => cell) };
}

/** Gives the room that is left to the columns that may be broken, so that the table is as wide as the text. */
function filled({ columns }: TableBlock, widths: readonly number[], width: number): readonly number[] {
  const grows = (index: number) => !columns[index]?.tight || columns.every(({ tight }) => tight);
  const growing = widths.reduce((sum, each, index) => sum + (grows(index) ? each : 0), 0);
  const left = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (grows(index) ? Math.floor(each + (left * each) / growing) : each));
}
