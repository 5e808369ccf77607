import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Words } from '../i18n/words.ts';
import type { RecordColumn } from '../import/record-columns.ts';
import type { RecordRow } from '../import/record-row.ts';
import type { TableHeads } from '../import/table-heads.ts';
import type { TableProblem } from '../import/table-problem.ts';
import { findingsText } from './findings-text.ts';
import { plainLine } from './plain-line.ts';

/** What is said of one row of a table. */
export interface TableLine {
  /** Null where the file has no sheets. */
  readonly sheet: string | null;
  readonly row: number;
  /** The head of the column; null where no single cell is meant. */
  readonly column: string | null;
  readonly text: string;
}

/** By sheet and row, one line each: `FILE: trang "Sở Y tế", dòng 5, cột "Ngày": …`. */
export function tableLinesText(words: Words, file: string, lines: readonly TableLine[]): string {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))];
  const sorted = [...lines].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row);
  const told = sorted.map(({ text, ...place }) => `${words('table/place', { file, ...place })}: ${text}`);
  return told.map((line) => `${plainLine(line)}\n`).join('');
}

/** What is wrong with a row by itself, or beside the others. */
export function problemLine(words: Words, problem: TableProblem): TableLine {
  const { sheet, row, column, code, args } = problem;
  if (code !== 'table/contradiction') return { sheet, row, column, text: words(code, args as never) };
  return { sheet, row, column, text: words(code, { ...args, status: words('record/word', { status: args.status }) }) };
}

/** What a row would bring about in the progress file: the cell is the one that the key of the file comes from. @param isRefused the row is not recorded for it; else it is worth a word */
export function findingLine(
  words: Words,
  { sheet, row, heads }: RecordRow,
  finding: Diagnostic | PlacedDiagnostic,
  isRefused: boolean,
): TableLine {
  const { code, args, place, severity } = finding;
  // The file itself is at fault: its own line helps more.
  if (/^(?:file|yaml)\//.test(code) && 'span' in finding)
    return { sheet, row, column: null, text: findingsText(words, [finding]).trimEnd() };
  const key = 'path' in place ? place.path[2] : null;
  const column = columnFrom(heads, key)?.head ?? null;
  const { problem, hint } = words.finding(code, args as never);
  const said = [problem, words('table/hint', { code }) || hint].filter(Boolean).join('; ');
  return { sheet, row, column, text: isRefused ? said : `${words('finding/severity', { severity })}: ${said}` };
}

/** The column that a key of a record comes from. */
function columnFrom({ columns, form }: TableHeads, key: unknown): { readonly head: string } | undefined {
  return columns.get(form === 'list' && key === 'date' ? 'done_on' : (key as RecordColumn));
}
