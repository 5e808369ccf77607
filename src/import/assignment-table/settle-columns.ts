import { fold } from '../../i18n/fold.ts';
import type { SourceRow } from '../source/source-document.ts';
import type { ColumnRole } from './column-role.ts';
import type { TableColumn } from './table-columns.ts';

const LEADS = [/chu tri/, /thuc hien|phu trach|trach nhiem|dau moi|phan cong|tham muu|soan thao/];
const WORKS = [/nhiem vu|cong viec|hoat dong|de an|van ban|viec/, /noi dung|ten|danh muc/];
/** So many rows say how finely a column divides the work. */
const SAMPLE = 200;

/** One column names the lead and one the work: the one that says so most plainly; the others keep their heads. */
export function settleColumns(columns: readonly TableColumn[], rows: readonly SourceRow[]): readonly TableColumn[] {
  const lead = plainest(headsOf(columns, 'lead'), LEADS);
  const content = finest(columns, rows);
  const hasStart = columns.some(({ role }) => role === 'start');
  return columns.map((column): TableColumn => {
    if (column.role === 'lead' && column.head !== lead) return { ...column, role: 'other' };
    if (column.role === 'content' && column.head !== content) return { ...column, role: 'group' };
    return column.role === 'end' && !hasStart ? { ...column, role: 'time' } : column;
  });
}

/** "Nhiệm vụ" merged over the rows of "Hoạt động cụ thể" groups them. */
function finest(columns: readonly TableColumn[], rows: readonly SourceRow[]): string | undefined {
  const heads = headsOf(columns, 'content');
  const plain = plainest(heads, WORKS);
  const repeats = new Map([...new Set(heads)].map((head) => [head, repeatsIn(columns, head, rows)]));
  const fewest = Math.min(...repeats.values());
  return plain === undefined || repeats.get(plain) === fewest
    ? plain
    : heads.find((head) => repeats.get(head) === fewest);
}

function repeatsIn(columns: readonly TableColumn[], head: string, rows: readonly SourceRow[]): number {
  const column = columns.findIndex((one) => one.head === head);
  return rows.slice(0, SAMPLE).filter(({ cells }, at) => {
    const text = cells[column]?.text ?? '';
    return text !== '' && text === rows[at - 1]?.cells[column]?.text;
  }).length;
}

function headsOf(columns: readonly TableColumn[], wanted: ColumnRole): readonly string[] {
  return columns.filter(({ role }) => role === wanted).map(({ head }) => head);
}

function plainest(heads: readonly string[], marks: readonly RegExp[]): string | undefined {
  for (const mark of marks) {
    const found = heads.find((head) => mark.test(fold(head)));
    if (found !== undefined) return found;
  }
  return heads[0];
}
