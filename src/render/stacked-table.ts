import type { Cell, Column, Row } from '../view/document.ts';
import { drawBar, LEAST_BAR, MOST_BAR } from './bar.ts';
import { displayWidth } from './display-width.ts';
import { labelledLines } from './labelled-lines.ts';
import type { Paint } from './palette.ts';
import { separateRows } from './separate-rows.ts';
import { sideBySide, type Unit } from './side-by-side.ts';

const INDENT = '  ';

/**
 * A table for narrow terminals. Every row is a block: what identifies it (its tight columns) on the first line, then
 * `head: text` for each other cell. Numbers, which say nothing without their heads, share lines. Empty cells are left out.
 */
export function stackedTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): readonly string[] {
  const identifies = columns.some(isName) ? isName : (_: Column, index: number) => index === 0;
  return separateRows(rows, width, paint, (cells) => {
    const filled = columns.flatMap((column, index): readonly Filled[] => {
      const cell = cells[index];
      const empty = cell === undefined || (cell.text === '' && (cell.note ?? '') === '');
      return empty ? [] : [{ column, cell, name: identifies(column, index) }];
    });
    const names = filled.filter(({ name }) => name).flatMap(({ cell }) => nameUnits(cell));
    const rest = filled.filter(({ name }) => !name);
    const below = restLines(rest, width - INDENT.length, paint);
    return [...sideBySide(names, width, paint), ...below.map((line) => INDENT + line)];
  });
}

/** A cell that has something to show, with its column. */
interface Filled {
  readonly column: Column;
  readonly cell: Cell;
  /** Whether it helps to identify its row. */
  readonly name: boolean;
}

function restLines(rest: readonly Filled[], width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  let numbers: Unit[] = [];
  for (const [index, each] of rest.entries()) {
    if (!isNumber(each.column)) {
      lines.push(...labelled(each, width, paint));
      continue;
    }
    numbers.push(...numberUnits(each));
    const next = rest[index + 1];
    if (next !== undefined && isNumber(next.column)) continue;
    lines.push(...sideBySide(numbers, width, paint));
    numbers = [];
  }
  return lines;
}

function isNumber({ tight = false, align }: Column): boolean {
  return tight && align === 'right';
}

function isName(column: Column): boolean {
  return column.tight === true && !isNumber(column);
}

function nameUnits({ text, note = '', tone }: Cell): readonly Unit[] {
  const named: Unit[] = text === '' ? [] : [{ text, tone: tone === undefined || tone === 'plain' ? 'strong' : tone }];
  return note === '' ? named : [...named, { text: `(${note})`, tone: 'muted' }];
}

function numberUnits({ column, cell }: Filled): readonly Unit[] {
  const { text, note = '', tone } = cell;
  const number: Unit = { label: column.head, text, tone };
  return note === '' ? [number] : [number, { text: `(${note})`, tone: 'muted' }];
}

function labelled({ column, cell }: Filled, width: number, paint: Paint): readonly string[] {
  const { text, note = '', tone, bar } = cell;
  const lead = column.head === '' ? '' : `${column.head}:`;
  const room = width - displayWidth(`${lead}  ${text}`);
  if (bar?.some(({ count }) => count > 0) && room >= LEAST_BAR) {
    const drawn = drawBar(bar, Math.min(room, MOST_BAR), paint);
    const parts = [paint(lead, 'muted'), drawn, paint(text, tone)].filter((part) => part !== '');
    const notes = note === '' ? [] : labelledLines('', note, 'muted', width, paint);
    return [parts.join(' ').trimEnd(), ...notes];
  }
  const lines = labelledLines(column.head, text === '' ? note : text, text === '' ? 'muted' : tone, width, paint);
  return text === '' || note === '' ? lines : [...lines, ...labelledLines('', note, 'muted', width, paint)];
}
