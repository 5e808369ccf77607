import type { PapersArgs } from './papers-args.ts';
import { list } from './phrases.ts';
import { carriedOut } from './vi-letters.ts';
import type { Worded } from './worded.ts';

const COLUMNS = {
  number: 'TT',
  task: 'Nội dung nhiệm vụ',
  agency: 'Cơ quan',
  lead: 'Cơ quan chủ trì',
  coordinating: 'Cơ quan phối hợp',
  time: 'Thời gian hoàn thành',
  result: 'Kết quả thực hiện',
  stand: 'Tình hình thực hiện',
  notes: 'Ghi chú',
};

const COUNTED = {
  progress: 'Đã hoàn thành',
  done: 'Đúng hạn',
  'done-late': 'Chậm',
  overdue: 'Quá hạn',
  open: 'Trong hạn',
  upcoming: 'Chưa đến kỳ',
  undated: 'Chưa rõ hạn',
};
const REPORT: Readonly<Record<string, string>> = {
  interim: 'Sơ kết',
  final: 'Tổng kết',
  periodic: 'Định kỳ',
  adhoc: 'Đột xuất',
};
/** Room for the clerk's pen: no-break spaces, which nothing closes up. */
const room = (columns: number) => '\u00a0'.repeat(columns);
const two = (count: number) => String(count).padStart(2, '0');

/** `Quý I/2016` within a sentence. */
const low = (time: string) => time.charAt(0).toLocaleLowerCase('vi') + time.slice(1);

export const viPapers: Worded<PapersArgs> = {
  'papers/weekday': ({ weekday }) => (weekday === 0 ? 'Chủ\u00a0nhật' : 'thứ\u00a0Bảy'),
  'papers/column': ({ of }) => COLUMNS[of],
  'papers/place-in-plan': ({ id, time, role }) =>
    [`Mục ${id}`, time === null ? null : low(time), role].filter((part) => part !== null).join('; '),
  'papers/numbers': ({ done, total, percent, target, overdue }) => {
    if (percent === null) return 'Không có nhiệm vụ nào phải thực hiện: đều đã thôi thực hiện.';
    const share = [`đạt ${percent}%`, target === null ? '' : `chỉ tiêu ${target.percent}%, mục ${target.id}`];
    const late = overdue === 0 ? '' : `; ${two(overdue)} nhiệm vụ quá hạn`;
    return `Đã hoàn thành ${done}/${total} nhiệm vụ (${share.filter(Boolean).join('; ')})${late}.`;
  },
  'papers/counted-by': ({ of }) => (of === 'sections' ? 'Nội dung' : 'Nhiệm vụ chung (số cơ quan)'),
  'papers/counted': ({ of }) => COUNTED[of],
  'papers/duty': ({ title, id, time }) => `${title} (mục ${id}${time === null ? '' : `, ${low(time)}`})`,
  'papers/report': ({ report, id, time }) =>
    `${REPORT[report] ?? report}${time === null ? '' : ` ${low(time)}`} (mục ${id})`,
  'papers/report-deadline': () => 'Hạn nộp',
  'papers/no-time': () => 'Kế hoạch chưa nêu',
  'papers/moved': ({ day, when }) => `điều chỉnh từ ${day}${when === null ? '' : ` (${when})`}`,
  'papers/annex': ({ number }) => (number === null ? 'Phụ lục' : `Phụ lục ${number}`),
  'papers/annex-of': ({ paper, number, issuer, year }) => {
    const of = `${paper === 'letter' ? 'Công văn' : 'Báo cáo'} ${number.replace(/^Số:/, 'số')}`;
    return `(Kèm theo ${of} ngày${room(6)}tháng${room(6)}năm ${year}${issuer === null ? '' : ` của ${issuer}`})`;
  },
  'papers/same': () => 'Như trên',
  'papers/archive': () => 'Lưu: VT',
  'papers/standing': ({ agency }) => `${agency} (cơ quan thường trực)`,
  'note/to': ({ agency }) => `Kính gửi: ${agency}`,
  'note/sends': ({ office, plan, files }) =>
    `${office === null ? 'Xin gửi' : `${office} gửi`} kèm thư này công văn đôn đốc thực hiện ${plan} (${list(files)}), gồm:`,
  'note/tasks': ({ tone, count }) => `${two(count)} nhiệm vụ ${tone === 'late' ? 'đã quá hạn' : 'sắp đến hạn'}:`,
  'note/task': ({ number, title, id, time, deadline, tone, days }) => {
    const left = days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`;
    const stand = days === null ? '' : `, ${tone === 'late' ? `quá ${days} ngày` : left}`;
    const due = deadline === null ? '' : `; hạn ${deadline}${stand}`;
    return `${number}. ${title} (mục ${id}${time === null ? '' : `, ${low(time)}`})${due}.`;
  },
  'note/asks': ({ agency, target, tone }) =>
    tone === 'late'
      ? `Đề nghị ${agency} khẩn trương ${carriedOut(target)} theo thời hạn nêu trong công văn.`
      : `Đề nghị ${agency} quan tâm, chủ động ${carriedOut(target)} đúng thời hạn nêu trên.`,
  'note/ends': () => 'Trân trọng.',
  'papers/head-of-agency': ({ agency }) => {
    if (agency.startsWith('Sở ')) return 'Giám đốc';
    if (/^(?:UBND|Ủy ban nhân dân) /.test(agency)) return 'TM. Ủy ban nhân dân\nChủ tịch';
    return 'Thủ trưởng cơ quan';
  },
  'papers/signer-unknown': () => '[thẩm quyền ký]',
};
