import type { FollowArgs } from './follow-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const REPORT: Readonly<Record<string, string>> = {
  interim: 'SƠ KẾT',
  final: 'TỔNG KẾT',
  periodic: 'ĐỊNH KỲ',
  adhoc: 'ĐỘT XUẤT',
};
const STATE: Readonly<Record<string, string>> = {
  sent: 'đã nộp đúng hạn',
  late: 'nộp muộn',
  missing: 'chưa nộp (quá hạn)',
  pending: 'chưa nộp (chưa quá hạn)',
  cancelled: 'thôi thực hiện',
};

const PARTS = {
  sections: {
    title: 'Theo mục',
    counting:
      'Tính theo việc, việc định kỳ thì mỗi kỳ là một việc. Nhiệm vụ chung là một việc: xong khi mọi cơ quan đã xong, mang trạng thái của cơ quan chậm nhất.',
    column: 'MỤC',
  },
  duties: { title: 'Nhiệm vụ chung', counting: 'Tính theo số cơ quan phải làm.', column: 'NHIỆM VỤ' },
  agencies: {
    title: 'Theo cơ quan',
    counting: 'Tính theo số nhiệm vụ chủ trì và nhiệm vụ chung của từng cơ quan; không tính việc phối hợp.',
    column: 'CƠ QUAN',
  },
};
const HEADS = {
  progress: 'ĐÃ HOÀN THÀNH',
  done: 'ĐÚNG HẠN',
  'done-late': 'XONG MUỘN',
  overdue: 'QUÁ HẠN',
  open: 'TRONG HẠN',
  upcoming: 'CHƯA ĐẾN KỲ',
  undated: 'CHƯA RÕ HẠN',
};
const LEGEND = {
  done: 'đã hoàn thành',
  overdue: 'quá hạn',
  open: 'trong hạn',
  later: 'chưa đến kỳ, chưa rõ hạn',
};

function reportState({ state, on, days }: FollowArgs['report/state']): string {
  switch (state) {
    case 'sent':
      return `đã nộp ${on}`;
    case 'late':
      return `nộp muộn ${days} ngày (${on})`;
    case 'missing':
      return `chưa nộp (quá hạn ${days} ngày)`;
    case 'pending':
      if (days === null) return 'chưa nộp';
      return days === 0 ? 'chưa nộp, hôm nay là hạn' : `chưa nộp, còn ${days} ngày`;
    case 'cancelled':
      return 'thôi thực hiện';
  }
}

export const viFollow: Worded<FollowArgs> = {
  'command/progress': () => 'tiến độ cả kế hoạch: từng mục, từng cơ quan',
  'command/matrix': () => 'cơ quan nào đã nộp, chưa nộp báo cáo nào',
  'head/progress': () => 'Tiến độ thực hiện kế hoạch',
  'progress/summary': ({ done, total, percent, target, overdue, dueSoon }) =>
    [
      percent === null
        ? 'Không có việc nào phải làm: đều đã thôi thực hiện'
        : `Đã hoàn thành ${done}/${total} việc (${percent}%)`,
      target === null || percent === null ? '' : `, chỉ tiêu ${target.percent}% (${target.id})`,
      overdue > 0 ? `; ${overdue} quá hạn` : '',
      dueSoon > 0 ? `; ${dueSoon} sắp đến hạn` : '',
      '.',
    ].join(''),
  'progress/part': ({ of }) => PARTS[of].title,
  'progress/counting': ({ of, cancelled }) =>
    `${PARTS[of].counting}${cancelled.length === 0 ? '' : ` Không tính việc thôi thực hiện: ${list(cancelled)}.`}`,
  'progress/named-count': ({ name, count }) => `${name} (${count})`,
  'progress/column': ({ of }) => PARTS[of].column,
  'progress/head': ({ of }) => HEADS[of],
  'progress/legend': ({ of }) => LEGEND[of],
  'progress/share': ({ done, total, percent }) => `${done}/${total} (${percent}%)`,
  'progress/outside': () => 'Ngoài các mục',
  'progress/sum': () => 'Tổng cộng',
  'head/matrix': () => 'Tình hình nộp báo cáo',
  'matrix/no-duties': () =>
    'Kế hoạch này không giao nhiệm vụ báo cáo nào (không hoạt động nào có khóa report), nên không có gì để theo dõi ở đây.',
  'matrix/other-agencies': () => 'cơ quan khác',
  'matrix/duty': ({ id, report }) => `${REPORT[report] ?? report} (${id})`,
  'matrix/duty-text': ({ title, when, to }) =>
    [title, when ?? 'chưa nêu thời gian', to === null ? '' : `gửi ${to}`].filter(Boolean).join('; '),
  'matrix/counts': ({ count, parts }) =>
    `${count} cơ quan: ${parts.map((part) => `${part.count} ${STATE[part.state] ?? part.state}`).join(', ')}`,
  'matrix/none': () => 'Không có nhiệm vụ báo cáo nào.',
  'matrix/own-deadlines': ({ moved }) =>
    `* Hạn riêng: ${moved.map(({ agency, day }) => `${agency} ${day}`).join('; ')}`,
  'report/state': reportState,
};
