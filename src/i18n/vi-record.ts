import { list, named } from './phrases.ts';
import type { RecordArgs } from './record-args.ts';
import type { Worded } from './worded.ts';

const ACTION = { added: 'Đã ghi', same: 'Đã có, không ghi thêm', 'taken-back': 'Đã bỏ bản ghi' } as const;

/** What can be done about a finding with the options and commands at hand. */
function hint({ code, activity, agency, isClosed }: RecordArgs['record/hint']): string {
  const own = agency === null ? activity : `${activity} --agency ${agency}`;
  const again = `ghi nhầm thì bỏ bản ghi đó rồi ghi lại: vstbcpn undo ${own}; việc phải làm lại thì mở lại trước: vstbcpn reopen ${own}; chỉ bổ sung thì: vstbcpn note ${own}`;
  const hints: Readonly<Record<string, string>> = {
    'progress/done-twice': again,
    'progress/cannot-follow': isClosed ? `xem lại --date; ${again}` : 'xem lại mã hoạt động, --date và --when',
    'progress/future-date': 'chỉ ghi việc đã diễn ra; xem lại --date, hoặc ngày đang xét --as-of',
    'progress/before-plan': 'xem lại --date',
    'progress/when-missing': '--when phải có ngày cuối, như "Quý IV/2016", "trước ngày 30/9"',
    'progress/when-unreadable': 'viết --when như "Quý IV/2016", "trước ngày 30/9"; thử: vstbcpn when',
    'progress/no-part': `ghi cho cơ quan thực hiện (vstbcpn show ${activity}), hoặc chỉ ghi chú: vstbcpn note ${own}`,
    'progress/no-evidence': `bổ sung khi có: vstbcpn note ${own} --evidence SỐ`,
    'progress/not-approved': 'có văn bản thì bỏ bản ghi (vstbcpn undo) rồi ghi lại kèm --approved-by',
  };
  return hints[code] ?? '';
}

export const viRecord: Worded<RecordArgs> = {
  'command/done': () => 'ghi một việc đã hoàn thành',
  'command/start': () => 'ghi một việc đã bắt đầu',
  'command/reschedule': () => 'ghi việc được điều chỉnh thời hạn',
  'command/cancel': () => 'ghi việc thôi thực hiện',
  'command/reopen': () => 'mở lại việc đã hoàn thành hoặc đã thôi',
  'command/note': () => 'ghi chú về một việc, không đổi trạng thái',
  'command/undo': () => 'bỏ bản ghi gần nhất của một việc (theo ngày), cho biết đó là bản ghi nào',
  'argument/recordable': () => 'mã hoạt động, như II.1; việc nhiều kỳ thì thêm kỳ, như II.9@2016-Q1',
  'option/record-agency': () => 'cơ quan có kết quả; bỏ được nếu chỉ một cơ quan chủ trì',
  'option/date': () => 'ngày diễn ra; mặc định là ngày --as-of',
  'option/evidence': () => 'số, ký hiệu văn bản minh chứng, như 215/BC-SNV',
  'option/when': () => 'thời hạn mới, viết như trong kế hoạch: "Quý IV/2016"',
  'option/approved-by': () => 'văn bản hoặc người cho phép, như 45/BVSTBCPN',
  'option/note': () => 'lời ghi chú, trên một dòng',
  'usage/missing-option': ({ option }) => `thiếu ${option}`,
  'usage/which-occurrence': ({ found, occurrences }) =>
    `"${found}": việc này phải ghi theo đúng kỳ: ${list(occurrences)}`,
  'usage/no-occurrence': ({ found, activity }) => `"${found}": việc này không có kỳ, ghi ${activity}`,
  'usage/which-agency': ({ activity, candidates }) =>
    candidates.length === 0
      ? `kế hoạch không nêu ai làm ${activity}; ghi cơ quan bằng --agency`
      : `${activity} có ${candidates.length} cơ quan, chọn bằng --agency: ${named(candidates.slice(0, 6))}${candidates.length > 6 ? ` và ${candidates.length - 6} cơ quan khác` : ''}`,
  'usage/nothing-recorded': ({ activity, agency }) =>
    `${activity} chưa có bản ghi nào${agency === null ? '' : ` của ${agency}`} để bỏ`,
  'host/locked': ({ file }) =>
    `một lệnh khác đang ghi và chưa xong; thử lại sau, hoặc xóa thư mục ${file} nếu không còn lệnh nào chạy`,
  'host/changed-meanwhile': ({ file }) => `${file} vừa được sửa ở nơi khác; chưa ghi gì, hãy chạy lại lệnh`,
  'record/sentence': ({ action, activity, agency, status, on, evidence, when, approvedBy, note, place }) => {
    const said = [
      activity,
      agency,
      `${status} ngày ${on}`,
      ...(when === null ? [] : [`hạn mới ${when}`]),
      ...(evidence === null ? [] : [`văn bản ${evidence}`]),
      ...(approvedBy === null ? [] : [`theo ${approvedBy}`]),
      ...(note === null ? [] : [`"${note}"`]),
    ];
    return `${ACTION[action]}: ${said.join(', ')} (${action === 'taken-back' ? 'trước ở ' : ''}${place}).`;
  },
  'record/stands': ({ status, deadline }) => `Tình hình: ${status}${deadline === null ? '' : ` (hạn ${deadline})`}.`,
  'record/not-written': () => 'Chưa ghi gì (--dry-run).',
  'record/refused': ({ message, code }) => `vstbcpn: không ghi${code === null ? '' : ` (${code})`}: ${message}`,
  'record/told': ({ message, code }) => `vstbcpn: lưu ý${code === null ? '' : ` (${code})`}: ${message}`,
  'record/unproven': ({ file }) =>
    `không chắc sửa được ${file} mà giữ nguyên phần còn lại; sửa tay tệp này, rồi chạy vstbcpn validate`,
  'record/hint': (args) => hint(args),
};
