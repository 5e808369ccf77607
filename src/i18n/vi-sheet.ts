import type { SheetArgs } from './sheet-args.ts';
import type { Worded } from './worded.ts';

const HEAD: Readonly<Record<SheetArgs['sheet/head']['of'], string>> = {
  number: 'TT',
  task: 'Nội dung nhiệm vụ',
  lead: 'Cơ quan chủ trì',
  coordinating: 'Cơ quan phối hợp',
  when: 'Thời gian hoàn thành',
  deadline: 'Hạn',
  status: 'Trạng thái',
  'days-late': 'Số ngày trễ',
  product: 'Sản phẩm/kết quả',
  note: 'Ghi chú',
  'done-on': 'Ngày hoàn thành',
  evidence: 'Văn bản minh chứng',
  agency: 'Cơ quan',
  tasks: 'Số nhiệm vụ',
  helped: 'Phối hợp',
  late: 'Quá hạn',
  next: 'Hạn gần nhất',
};

export const viSheet: Worded<SheetArgs> = {
  'sheet/head': ({ of }) => HEAD[of],
  'sheet/report': ({ status }) => (status === 'done' ? 'đã hoàn thành' : 'đang thực hiện'),
  'sheet/done-undated': () => 'hoàn thành, không có hạn',
  'sheet/moved': ({ to, original }) =>
    `điều chỉnh thời hạn: ${to}${original === null ? '' : ` (hạn ban đầu ${original})`}`,
  'sheet/helps': ({ agency }) => `${agency} phối hợp`,
  'sheet/obligations': () => 'Nhiệm vụ',
  'sheet/overview': () => 'Tổng hợp',
  'sheet/unassigned': () => 'Chưa rõ cơ quan',
  'sheet/to-fill': () =>
    'Ghi kết quả: chọn "đã hoàn thành" ở cột Trạng thái, điền Ngày hoàn thành (ngày/tháng/năm) và Văn bản minh chứng (số, ký hiệu).',
  'sheet/content': () => 'Nội dung',
  'sheet/unnamed': () => 'Trang',
};
