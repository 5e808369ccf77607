import { cleanText } from './clean-text.ts';
import { withoutEmphasis } from './emphasis.ts';
import type { SourceCell, SourceRow } from './source-document.ts';
import { typedLabel } from './typed-label.ts';
import type { TextLine } from './unwrapped.ts';

/** Longer cells than these make no head of a document of one row. */
const SHORT = 80;

/**
 * The table that begins at a line: rows of cells with tabs between. A blank line does not end it while its rows have as
 * many cells; a line without tabs, right between two rows, is one cell over the whole width.
 *
 * @returns its rows, and how many lines they took; null where no table begins there
 */
export function tabbedRows(
  lines: readonly TextLine[],
  from: number,
): { readonly rows: readonly SourceRow[]; readonly taken: number } | null {
  const taken: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const { line, text } = lines[at] as TextLine;
    const last = taken.at(-1);
    const cells = cellsOf(text, last?.cells.length ?? 0);
    const isApart = last !== undefined && line !== last.line + 1;
    if (
      cells.length > 1 ? isApart && cells.length !== last.cells.length : !isAcross(lines, at, last?.cells.length ?? 0)
    )
      break;
    taken.push({ line, cells });
  }
  const shown = taken.map(({ cells }) => cells.filter((cell) => cell !== ''));
  if (!isTable(shown)) return null;
  // Two columns are set apart by as many tabs as it takes.
  const isPair = shown.every(({ length }) => length === 2);
  const rows = taken.map(({ line, cells }, at) => ({ line, cells: isPair ? (shown[at] ?? cells) : cells }));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return { rows: rows.map(({ line, cells }) => ({ line, cells: rowOf(cells, width) })), taken: taken.length };
}

function cellsOf(text: string, width: number): readonly string[] {
  const cells = text.split('\t');
  // Indents are tabs, and so is what sets a bullet apart from its paragraph.
  const isRow = cells.length > 1 && (cells.length === width || text.trim().includes('\t'));
  if (!isRow || typedLabel(text.trim()) === 'bullet') return [text];
  return cells.map((cell) => cleanText(withoutEmphasis(cell)));
}

function isAcross(lines: readonly TextLine[], at: number, width: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at] as TextLine, lines[at + 1]];
  if (width < 3 || before?.line !== line.line - 1 || next?.line !== line.line + 1) return false;
  return cellsOf(next.text, width).length >= 3;
}

function isTable(shown: readonly (readonly string[])[]): boolean {
  if (shown.length === 0) return false;
  if (shown.some(({ length }) => length > 2)) return true;
  if (shown.every(([first = '']) => typedLabel(first) !== null)) return false;
  return shown.length > 1 || shown.flat().every(({ length }) => length <= SHORT);
}

function rowOf(cells: readonly string[], width: number): readonly SourceCell[] {
  const [sole = ''] = cells;
  if (cells.length === 1)
    return Array.from({ length: width }, (_, at) => ({ text: cleanText(sole), goesOn: at === 0 ? null : 'right' }));
  return Array.from({ length: width }, (_, at) => ({ text: cells[at] ?? '', goesOn: null }));
}
