import { fold } from '../../i18n/fold.ts';
import type { SourceRow } from '../source/source-document.ts';
import { type ColumnRole, columnRole } from './column-role.ts';

export interface TableColumn {
  readonly role: ColumnRole;
  /** Its head as printed, in one line; of two heads the lower one. */
  readonly head: string;
  /** The time that a mark in it stands for: `Quý II`, `Tháng 3`; null in columns of text. */
  readonly period: string | null;
}

export interface TableHeads {
  readonly columns: readonly TableColumn[];
  /** How many rows they are printed in. */
  readonly rows: number;
}

/** The heads that begin at a row, in one row or in two; null where none do. */
export function headsAt(rows: readonly SourceRow[], at: number, roleOf = columnRole): TableHeads | null {
  const upper = texts(rows[at]);
  if (new Set(upper.map(roleOf).filter((role) => role !== null)).size < 2) return null;
  const next = rows[at + 1];
  const lower = next && isLowerHead(upper, texts(next), roleOf) ? texts(next) : null;
  const columns = upper.map((head, column) => columnOf(head, lower?.[column] ?? '', roleOf));
  return isSure(columns) ? { columns: settled(columns), rows: lower ? 2 : 1 } : null;
}

/** Remembers what the words of heads mean: the same few texts are asked for in every row. */
export function rememberedRoles(): typeof columnRole {
  const known = new Map<string, ColumnRole | null>();
  return (head) => {
    const found = known.get(head);
    if (found !== undefined) return found;
    const role = columnRole(head);
    known.set(head, role);
    return role;
  };
}

/** A row that only counts the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`. */
export function countsColumns(row: SourceRow): boolean {
  const filled = texts(row).filter((text) => text !== '');
  return (
    filled.length >= 3 && filled.every((text) => /^\(?(?:\d{1,2}|[A-H])\)?(?:\s*[=+\-–]\s*\(?\d{1,2}\)?)*$/.test(text))
  );
}

/** Whether a later row prints the heads again, as on each page. */
export function repeatsHeads(row: SourceRow, heads: readonly SourceRow[]): boolean {
  const words = texts(row).map(fold).join('|');
  return /\p{L}/u.test(words) && heads.some((head) => texts(head).map(fold).join('|') === words);
}

function texts(row: SourceRow | undefined): readonly string[] {
  return (row?.cells ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** Each cell of it goes on from above, is empty, or divides the head above. */
function isLowerHead(upper: readonly string[], lower: readonly string[], roleOf: typeof columnRole): boolean {
  let divides = 0;
  for (const [column, text] of lower.entries()) {
    const above = upper[column] ?? '';
    if (text === '' || text === above) continue;
    const isDivided = above !== '' && (above === upper[column - 1] || above === upper[column + 1]);
    if (roleOf(text) === null && !(isDivided && text.length <= 30)) return false;
    if (isDivided || roleOf(above) === null || roleOf(text) !== null) divides += 1;
  }
  return divides > 0;
}

function columnOf(upper: string, lower: string, roleOf: typeof columnRole): TableColumn {
  const head = lower === '' ? upper : lower;
  const period = periodOf(upper, head);
  if (period !== null) return { role: 'period', head, period };
  const role = (lower !== '' && roleOf(lower)) || roleOf(upper) || 'other';
  return { role, head, period: null };
}

const ROMAN: Readonly<Record<string, string>> = {
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
  i: 'I',
  ii: 'II',
  iii: 'III',
  iv: 'IV',
};

/** "Quý II", or "II" under a head that speaks of quarters; "Tháng 3", "T3", or "3" under one of months or of time. */
function periodOf(upper: string, head: string): string | null {
  const over = upper === head ? '' : fold(upper);
  const [, unit, number = '', year] =
    /^(quy |q|thang |t|)(\d{1,2}|i{1,3}|iv)(?: (?:nam )?(\d{4}))?$/.exec(fold(head)) ?? [];
  if (unit === undefined) return null;
  const ofYear = year === undefined ? '' : `/${year}`;
  const isRoman = /^i/.test(number);
  if (/^q/.test(unit) || (unit === '' && over !== '' && (/quy/.test(over) || isRoman)))
    return ROMAN[number] ? `Quý ${ROMAN[number]}${ofYear}` : null;
  const isMonth = !isRoman && Number(number) >= 1 && Number(number) <= 12;
  return isMonth && (/^t/.test(unit) || /thang|thoi gian|tien do|lo trinh/.test(over))
    ? `Tháng ${Number(number)}${ofYear}`
    : null;
}

/** Work is named, and who does it or when: else the table tells something else. */
function isSure(columns: readonly TableColumn[]): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  if (!has('content') || columns.some(({ head }) => TELLS_ELSE.test(fold(head)))) return false;
  if (has('lead', 'coordinating', 'lead-and-coordinating')) return true;
  return has('time', 'start', 'end', 'period') && !columns.some(({ head }) => SCHEDULE.test(fold(head)));
}

/** Lists of people, statistics, budgets. */
const TELLS_ELSE =
  /^ho (?:va )?ten$|^(?:chuc vu|chuc danh|ngay sinh|nam sinh|don vi tinh|dvt|thanh tien|don gia)(?: |$)/;
/** Where people go, on which day. */
const SCHEDULE = /^(?:dia diem|thanh phan|nguoi trinh bay|buoi|gio|ngay ban hanh)/;

/** One column names the lead and one the work, the one that says so most plainly; the rest is kept under its own head. */
function settled(columns: readonly TableColumn[]): readonly TableColumn[] {
  const lead = strongest(columns, 'lead', [
    /chu tri/,
    /thuc hien|phu trach|trach nhiem|dau moi|phan cong|tham muu|soan thao/,
  ]);
  const content = strongest(columns, 'content', [
    /nhiem vu|cong viec|hoat dong|de an|van ban|viec/,
    /noi dung|ten|danh muc/,
  ]);
  const hasStart = columns.some(({ role }) => role === 'start');
  return columns.map((column) => {
    if (column.role === 'lead' && column.head !== lead) return { ...column, role: 'other' };
    if (column.role === 'content' && column.head !== content) return { ...column, role: 'other' };
    return column.role === 'end' && !hasStart ? { ...column, role: 'time' } : column;
  });
}

function strongest(columns: readonly TableColumn[], wanted: ColumnRole, marks: readonly RegExp[]): string | undefined {
  const heads = columns.filter(({ role }) => role === wanted).map(({ head }) => head);
  for (const mark of marks) {
    const found = heads.find((head) => mark.test(fold(head)));
    if (found !== undefined) return found;
  }
  return heads[0];
}
