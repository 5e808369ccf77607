import { fold } from '../../i18n/fold.ts';
import type { SourceRow } from '../source/source-document.ts';
import { type ColumnRole, columnRole, MAX_HEAD } from './column-role.ts';

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
export function headsAt(rows: readonly SourceRow[], at: number): TableHeads | null {
  const upper = texts(rows[at]);
  if (new Set(upper.map(columnRole).filter((role) => role !== null)).size < 2) return null;
  const next = rows[at + 1];
  const lower = next && isLowerHead(upper, texts(next)) ? texts(next) : null;
  const columns = upper.map((head, column) => columnOf(head, lower?.[column] ?? ''));
  return isSure(columns) ? { columns, rows: lower ? 2 : 1 } : null;
}

/** A row that only counts the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`. */
export function countsColumns(row: SourceRow): boolean {
  const filled = texts(row).filter((text) => text !== '');
  return (
    filled.length >= 3 && filled.every((text) => /^\(?(?:\d{1,2}|[A-H])\)?(?:\s*[=+\-–]\s*\(?\d{1,2}\)?)*$/.test(text))
  );
}

/** Whether a later row prints a row of heads again, as on each page. */
export function repeatsHeads(row: SourceRow, heads: readonly SourceRow[]): boolean {
  return heads.some(
    (head) =>
      head.cells.every(({ text }, at) => isSameHead(text, row.cells[at]?.text ?? '')) &&
      head.cells.some(({ text }) => /\p{L}/u.test(text)),
  );
}

function isSameHead(head: string, text: string): boolean {
  return head === text || (text.length <= MAX_HEAD && fold(head) === fold(text));
}

function texts(row: SourceRow | undefined): readonly string[] {
  return (row?.cells ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** Each cell of it goes on from above, is empty, or divides the head above. */
function isLowerHead(upper: readonly string[], lower: readonly string[]): boolean {
  let divides = 0;
  // A heading of the first works stands alone in its row: "Hoạt động truyền thông".
  const added = lower.filter((text, column) => text !== '' && text !== upper[column]);
  if (added.length === 1 && lower.filter((text) => text !== '').length === 1) return false;
  for (const [column, text] of lower.entries()) {
    const above = upper[column] ?? '';
    if (text === '' || text === above) continue;
    const isDivided = above !== '' && (above === upper[column - 1] || above === upper[column + 1]);
    if (columnRole(text) === null && !(isDivided && text.length <= 30)) return false;
    if (isDivided || columnRole(above) === null || columnRole(text) !== null) divides += 1;
  }
  return divides > 0;
}

function columnOf(upper: string, lower: string): TableColumn {
  const head = lower === '' ? upper : lower;
  const period = periodOf(upper, head);
  if (period !== null) return { role: 'period', head, period };
  const role = (lower !== '' && columnRole(lower)) || columnRole(upper) || 'other';
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
  const isOverTime = /thang|thoi gian|tien do|lo trinh|^nam/.test(over);
  const [, only] = /^(?:nam )?(20\d\d)$/.exec(fold(head)) ?? [];
  if (only !== undefined && isOverTime) return `Năm ${only}`;
  const [, unit, number = '', year] =
    /^(quy |q|thang |t|)(\d{1,2}|i{1,3}|iv)(?: (?:nam )?(\d{4}))?$/.exec(fold(head)) ?? [];
  if (unit === undefined) return null;
  const ofYear = year === undefined ? '' : `/${year}`;
  const isRoman = /^i/.test(number);
  if (/^q/.test(unit) || (unit === '' && over !== '' && (/quy/.test(over) || isRoman)))
    return ROMAN[number] ? `Quý ${ROMAN[number]}${ofYear}` : null;
  const isMonth = !isRoman && Number(number) >= 1 && Number(number) <= 12;
  return isMonth && (/^t/.test(unit) || isOverTime) ? `Tháng ${Number(number)}${ofYear}` : null;
}

/** Work is named, and who does it or when: else the table tells something else. */
function isSure(columns: readonly TableColumn[]): boolean {
  const heads = columns.map(({ head }) => fold(head));
  const is = (form: RegExp) => heads.some((head) => form.test(head));
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  if (!has('content') || is(TELLS_ELSE) || (is(/^don vi$/) && is(FIGURES))) return false;
  const isTimed = has('time', 'start', 'end', 'period');
  if (!has('lead', 'coordinating', 'lead-and-coordinating')) return isTimed && !is(SCHEDULE);
  if (isTimed || has('coordinating', 'lead-and-coordinating', 'product')) return true;
  const works = columns.filter(({ role }) => role === 'content').map(({ head }) => fold(head));
  return !works.every((head) => TARGETS.test(head)) && (!is(MONEY) || is(GIVES));
}

/** Lists of people, statistics, budgets. */
const TELLS_ELSE =
  /^ho (?:va )?ten$|^(?:thanh vien|uy vien|dong chi)$|^noi dung chi(?! tiet| dao)(?: |$)|^(?:chuc vu|chuc danh|ngay sinh|nam sinh|don vi tinh|dvt|thanh tien|don gia)(?: |$)/;
/** What is to be reached, with whoever watches over it. */
const TARGETS = /^(?:cac |nhom |ten )?(?:chi tieu|muc tieu|tieu chi|chi so)/;
/** What a work costs whoever does it; it is given to nobody here. */
const MONEY = /^(?:tong )?(?:kinh phi|du toan|ngan sach|von|so tien|muc chi|nstw|nsdp|nsnn|tong muc)(?: |$)/;
const GIVES = /chu tri|phan cong|phu trach|trach nhiem|dau moi|tham muu/;
/** Beside them "Đơn vị" is a unit of measure. */
const FIGURES = /^(?:cac )?(?:chi tieu|so luong|khoi luong)|^(?:ke hoach|thuc hien|nam) (?:nam )?\d{4}/;
/** Where people go, on which day. */
const SCHEDULE = /^(?:dia diem|thanh phan|nguoi trinh bay|buoi|gio|ngay ban hanh)/;
