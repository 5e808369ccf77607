import { fold } from '../../i18n/fold.ts';
import { parseWhen, type WhenContext } from '../../time/parse-when.ts';
import type { NameBook } from '../names/name-book.ts';
import { onlyParties } from '../names/read-parties.ts';
import type { SourceRow } from '../source/source-document.ts';
import type { ColumnRole } from './column-role.ts';
import { rowNumber } from './row-number.ts';
import type { TableColumn } from './table-columns.ts';

/** Longer tables say no more about their columns. */
const MAX_ROWS = 60;
const MAX_TEXT = 600;

/**
 * The columns of a table without heads (the rest of one that a page break or a new table cut off): numbers, then work,
 * then agencies, and a time. Null unless all of it fits nearly everywhere.
 */
export function guessColumns(
  rows: readonly SourceRow[],
  context: { names: NameBook; when: WhenContext },
): readonly TableColumn[] | null {
  const sample = rows.slice(0, MAX_ROWS);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  if (rows.length < 2 || width < 3 || width > 9) return null;
  const roles = Array.from({ length: width }, (_, at) => contentsOf(sample, at, context));
  const content = roles.indexOf('content');
  const people = roles.flatMap((role, at) => (role === 'lead' ? [at] : []));
  const times = roles.flatMap((role, at) => (role === 'time' ? [at] : []));
  if (content === -1 || people.length > 2 || times.length > 1 || people.length + times.length < 2) return null;
  if (people.some((at) => at < content) || times.some((at) => at < content)) return null;
  return roles.map((role, at) => {
    const said = role === 'content' && at !== content ? 'other' : role;
    return { role: said === 'lead' && at === people[1] ? 'coordinating' : said, head: '', period: null };
  });
}

function contentsOf(
  rows: readonly SourceRow[],
  at: number,
  { names, when }: { names: NameBook; when: WhenContext },
): ColumnRole {
  const texts = rows
    .map(({ cells }) => cells[at])
    .flatMap((cell) => (cell && cell.goesOn !== 'right' ? [cell.text.trim()] : []));
  const filled = texts.filter((text) => fold(text) !== '' && text.length <= MAX_TEXT);
  const mostly = (fits: (text: string) => boolean) =>
    filled.length > 0 && filled.filter(fits).length * 5 >= filled.length * 4;
  if (mostly((text) => rowNumber(text) !== null)) return 'number';
  if (mostly((text) => onlyParties(text, names) !== null)) return 'lead';
  if (mostly((text) => isTime(text, when))) return 'time';
  return mostly((text) => text.split(' ').length >= 4) ? 'content' : 'other';
}

function isTime(text: string, context: WhenContext): boolean {
  const reading = parseWhen(text, context);
  return reading.ok && reading.window.kind !== 'none' && reading.window.kind !== 'unstated';
}
