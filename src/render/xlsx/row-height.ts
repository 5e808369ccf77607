import type { Sheet, SheetColumn, SheetRow } from '../../view/sheet.ts';
import { lineCount, widestPiece } from './line-count.ts';
import { SIZE } from './looks.ts';

/** Of one line in type sizes: room for two marks on a capital, one over the other (Ẵ), and one under it. */
const LINE = 1.36;
/** Above and below the text of a cell, together, in points. */
const PADDING = 4;
/** The most that a row can be, in points. */
const MAX_HEIGHT = 409;
/** A column of width 1, and what it loses at its edges, in points: the digits of a screen are narrower than those of print. */
const UNIT = 5.25;
const EDGES = 4;
/** How much wider bold text is than upright. */
const BOLD = 1.08;

/** What a column is not made wider than for the sake of its head. */
const WIDEST_HEAD = 30;

/** What a column is not made wider than for the sake of its texts, and the steps to it. */
const WIDEST = 120;
const WIDER = 10;

/** Written with a day, `dd/mm/yyyy`, or with a number: never on two lines. */
const ONE_LINE = '0';

/** @returns in points: tall enough for the text of the row that takes most lines */
export function rowHeight(columns: Sheet['columns'], row: SheetRow): number {
  if (row.kind === 'section') return textHeight(row.text, tableWidth(columns), true);
  const heights = row.cells.map(({ value, tone }, i) => {
    const column = columns[i];
    const text = typeof value === 'string' && column?.kind !== 'day' ? value : ONE_LINE;
    return textHeight(text, column?.width ?? 0, tone === 'strong');
  });
  return Math.max(textHeight(ONE_LINE, 1, false), ...heights);
}

export function headHeight(columns: Sheet['columns']): number {
  return Math.max(0, ...columns.map(({ head, width }) => textHeight(head, width, true)));
}

/** @param width in characters, as a sheet counts them; `size` in points */
export function textHeight(text: string, width: number, bold: boolean, size = SIZE): number {
  const room = Math.max(1, (width * UNIT - EDGES) / size / (bold ? BOLD : 1));
  return Math.min(MAX_HEIGHT, Math.ceil(lineCount(text, room) * size * LINE) + PADDING);
}

/**
 * @param texts what stands in the column
 * @returns in characters, as a sheet counts them: wide enough for the longest word of its head, and for no text to be
 * taller than a row can be
 */
export function columnWidth({ head, width }: Pick<SheetColumn, 'head' | 'width'>, texts: readonly string[]): number {
  const needed = (widestPiece(head) * SIZE * BOLD + EDGES) / UNIT;
  let wide = Math.max(width, Math.min(Math.ceil(needed), WIDEST_HEAD));
  for (const text of texts) while (wide < WIDEST && textHeight(text, wide, true) === MAX_HEIGHT) wide += WIDER;
  return wide;
}

export function tableWidth(columns: Sheet['columns']): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}
