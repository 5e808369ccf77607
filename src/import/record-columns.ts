import { fold } from '../i18n/fold.ts';
import { nearest } from '../i18n/nearest.ts';

/** The columns of a table of records, in the order of the template. `title` and `deadline` are there to be read only. */
export const RECORD_COLUMNS = [
  'activity',
  'title',
  'deadline',
  'agency',
  'status',
  'date',
  'evidence',
  'when',
  'approved_by',
  'note',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** What a list of obligations has besides: `done_on` to be filled in, the others to be read only. */
export const LIST_COLUMNS = ['done_on', 'coordinating', 'time', 'days_late', 'product'] as const;
export type TableColumn = RecordColumn | (typeof LIST_COLUMNS)[number];

/** What a column may be called, in both languages: a table is read whoever made it. */
const HEADS: Readonly<Record<TableColumn, readonly string[]>> = {
  activity: ['Mã', 'Mã nhiệm vụ', 'Mã hoạt động', 'TT', 'activity', 'id', 'No.'],
  title: ['Nhiệm vụ', 'Hoạt động', 'Nội dung nhiệm vụ', 'title', 'Task'],
  deadline: ['Hạn', 'Thời hạn', 'deadline'],
  agency: ['Cơ quan', 'Cơ quan chủ trì', 'agency', 'Lead agency'],
  status: ['Kết quả', 'Trạng thái', 'Tình hình thực hiện', 'status'],
  date: ['Ngày', 'Ngày ghi nhận', 'date'],
  evidence: ['Văn bản minh chứng', 'Văn bản', 'Số văn bản', 'evidence'],
  when: ['Thời hạn mới', 'Hạn mới', 'when'],
  approved_by: ['Văn bản chấp thuận', 'Người chấp thuận', 'approved by'],
  note: ['Ghi chú', 'note'],
  done_on: ['Ngày hoàn thành', 'Completed on'],
  coordinating: ['Cơ quan phối hợp', 'Coordinating agencies'],
  time: ['Thời gian hoàn thành', 'Time of completion'],
  days_late: ['Số ngày trễ', 'Days late'],
  product: ['Sản phẩm/kết quả', 'Product/result'],
};

const COLUMNS: readonly TableColumn[] = [...RECORD_COLUMNS, ...LIST_COLUMNS];
const known = new Map(COLUMNS.flatMap((column) => HEADS[column].map((head) => [fold(head), column] as const)));

/** The column that a head names, without regard to accents and to what it explains in brackets; null for none. */
export function columnOf(head: string): TableColumn | null {
  return known.get(fold(bareHead(head))) ?? null;
}

/** `Ngày (ngày/tháng/năm)` → `Ngày` */
export function bareHead(head: string): string {
  return head.replace(/\s*\([^)]*\)?\s*$/, '').trim();
}

/** The name of a column that a head was meant to be; null where none is near. */
export function nearestHead(head: string): string | null {
  return nearest(bareHead(head), Object.values(HEADS).flat())[0] ?? null;
}
