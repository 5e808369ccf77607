import type { FollowArgs } from './follow-args.ts';
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
  'command/matrix': () => 'cơ quan nào đã nộp, chưa nộp báo cáo nào',
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
