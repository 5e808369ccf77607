import { cleanText } from './clean-text.ts';
import { withoutEmphasis } from './emphasis.ts';
import type { SourceCell, SourceTable } from './source-document.ts';
import { typedLabel } from './typed-label.ts';
import type { TextLine } from './unwrapped.ts';

/** Longer cells than these make no head of a document of one row. */
const SHORT = 80;

/** As many as a table of Word may have. */
const MAX_COLUMNS = 63;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Lines of a text in their order, and the tables among them: rows of cells with tabs between. A blank line does not end a
 * table while its rows have as many cells; a line without tabs, right between two rows, is one cell over the whole width.
 */
export function withTables(lines: readonly TextLine[]): readonly (SourceTable | readonly TextLine[])[] {
  const parts: (SourceTable | TextLine[])[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = rowsFrom(lines, at);
    const table = tableOf(run);
    const end = at + Math.max(1, run.length);
    const last = parts.at(-1);
    if (table) parts.push(table);
    else if (Array.isArray(last)) for (const line of lines.slice(at, end)) last.push(line);
    else parts.push(lines.slice(at, end));
    at = end;
  }
  return parts;
}

function rowsFrom(lines: readonly TextLine[], from: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const { line, text } = lines[at] as TextLine;
    const last = rows.at(-1);
    const width = last?.cells.length ?? 0;
    const cells = cellsOf(text, width);
    const isApart = last !== undefined && line !== last.line + 1;
    const isRow = cells.length > 1 ? !isApart || cells.length === width : isAcross(lines, at, width);
    if (!isRow) break;
    rows.push({ line, cells });
  }
  return rows;
}

function tableOf(run: readonly Row[]): SourceTable | null {
  const shown = run.map(({ cells }) => cells.filter((cell) => cell !== ''));
  if (!isTable(shown)) return null;
  // Two columns are set apart by as many tabs as it takes.
  const isPair = shown.every(({ length }) => length === 2);
  const rows = run.map(({ line, cells }, at) => ({ line, cells: isPair ? (shown[at] ?? cells) : cells }));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    kind: 'table',
    line: run[0]?.line ?? 0,
    rows: rows.map(({ line, cells }) => ({ line, cells: rowOf(cells, width) })),
  };
}

function cellsOf(text: string, width: number): readonly string[] {
  const cells = text.split('\t');
  // Indents are tabs, and so is what sets a bullet apart from its paragraph.
  const isRow = cells.length > 1 && (cells.length === width || text.trim().includes('\t'));
  if (!isRow || typedLabel(text.trim()) === 'bullet') return [text];
  const kept = cells.slice(0, MAX_COLUMNS - 1);
  const rest = cells.slice(MAX_COLUMNS - 1).join(' ');
  return [...kept, ...(rest === '' ? [] : [rest])].map((cell) => cleanText(withoutEmphasis(cell)));
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
