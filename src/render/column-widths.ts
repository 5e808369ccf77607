import type { Column, Row } from '../view/document.ts';
import { LEAST_BAR, MOST_BAR } from './bar.ts';
import { displayWidth } from './display-width.ts';

/** Blank columns between two columns of a table. */
export const COLUMN_GAP = 2;

/** A column that may be broken is not made narrower than this… */
const LEAST_WIDTH = 12;
/** …nor than its longest word, unless that is wider than this. */
const LONGEST_WORD = 24;
/** A column that may be clipped is not made narrower than this, and asks for that much for each of its texts. */
const LEAST_CLIPPED = 20;
const FAIR_CLIPPED = 24;
/**
 * A head or a note may widen a tight column up to here, or to its longest word; beyond, it is broken between words.
 * Where that leaves no room for all columns, every head and note of a tight one is broken.
 */
const TIGHT_EXTRA = 14;

/** What one column asks for, in terminal columns. */
interface Demand {
  readonly least: number;
  /** Unbroken. */
  readonly natural: number;
  /** How much there is to set: the sum of the widths of all its texts. */
  readonly amount: number;
}

/**
 * Widths that let a table fit into `width` terminal columns, gaps included, once for all its rows.
 * Tight columns get what they need; the others share the rest in proportion to their content.
 *
 * @param measure how many columns a text takes: a page counts in characters of average width instead
 * @returns null where the table does not fit without breaking what must not be broken
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  measure: (text: string) => number = displayWidth,
): readonly number[] | null {
  const room = width - COLUMN_GAP * (columns.length - 1);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  for (const extra of [TIGHT_EXTRA, 0]) {
    const demands = columns.map((column, index) => demandOf(column, index, rows, extra, measure));
    if (sum(demands.map(({ natural }) => natural)) <= room) return demands.map(({ natural }) => natural);
    if (sum(demands.map(({ least }) => least)) <= room) return share(demands, room);
  }
  return null;
}

/** @param extra up to where a head or a note may widen a tight column */
function demandOf(
  { head, tight = false, clip = false }: Column,
  index: number,
  rows: readonly Row[],
  extra: number,
  measure: (text: string) => number,
): Demand {
  const longestWord = (words: string) =>
    words.split(' ').reduce((longest, each) => Math.max(longest, measure(each)), 0);
  let text = 0;
  let note = 0;
  let word = longestWord(head);
  let amount = 0;
  let barred: number | null = null;
  for (const row of rows) {
    const cell = row.kind === 'cells' ? row.cells[index] : undefined;
    if (cell === undefined) continue;
    const cellWidth = measure(cell.text);
    const noteWidth = measure(cell.note ?? '');
    text = Math.max(text, cellWidth);
    if (cell.bar) barred = Math.max(barred ?? 0, cellWidth + 1);
    note = Math.max(note, noteWidth);
    amount += cellWidth + noteWidth + (cell.bar ? MOST_BAR / 2 : 0);
    word = Math.max(word, tight ? Math.min(longestWord(cell.note ?? ''), LONGEST_WORD) : longestWord(cell.text));
  }
  if (barred !== null) return { least: barred + LEAST_BAR, natural: barred + MOST_BAR, amount };
  // No column is without width: cli-table3 would give it one all the same.
  const natural = Math.max(1, text, note, measure(head));
  if (clip) {
    const fair = Math.min(natural, FAIR_CLIPPED);
    return { least: Math.min(natural, LEAST_CLIPPED), natural, amount: rows.length * fair };
  }
  if (!tight) {
    const least = Math.max(LEAST_WIDTH, Math.min(word, LONGEST_WORD));
    return { least: Math.min(natural, least), natural, amount };
  }
  const fixed = Math.max(text, word, Math.min(natural, extra));
  return { least: fixed, natural: fixed, amount };
}

/**
 * Shares `room` by amount within the bounds of each column. As long as shares fall out of bounds, those on the side
 * that weighs more are settled and the rest is shared anew (how CSS resolves flexible lengths).
 */
function share(demands: readonly Demand[], room: number): readonly number[] {
  const settled = new Map<Demand, number>();
  while (settled.size < demands.length) {
    const open = demands.filter((demand) => !settled.has(demand));
    const left = [...settled.values()].reduce((rest, width) => rest - width, room);
    const amount = open.reduce((total, demand) => total + demand.amount + 1, 0);
    const tries = open.map((demand) => {
      const wanted = (left * (demand.amount + 1)) / amount;
      const bounded = Math.min(Math.max(wanted, demand.least), demand.natural);
      return { demand, bounded, excess: bounded - wanted };
    });
    const excess = tries.reduce((total, each) => total + each.excess, 0);
    const even = Math.abs(excess) < 1e-6;
    for (const each of tries) if (even || each.excess * excess > 0) settled.set(each.demand, each.bounded);
  }
  return wholeWidths(demands.map((demand) => settled.get(demand) ?? 0));
}

/** Rounds so that the sum stays and whole numbers stay what they are. */
function wholeWidths(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => {
    const left = Math.floor(edge);
    edge += width;
    return Math.floor(edge) - left;
  });
}
