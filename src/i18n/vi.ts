import type { MessageArgs, Messages } from './message-args.ts';
import { list } from './phrases.ts';
import { viBulk } from './vi-bulk.ts';
import { viCalendar } from './vi-calendar.ts';
import { viFolder } from './vi-folder.ts';
import { viFollow } from './vi-follow.ts';
import { viHelp } from './vi-help.ts';
import { viImport } from './vi-import.ts';
import { viLetters } from './vi-letters.ts';
import { viNext } from './vi-next.ts';
import { viPage } from './vi-page.ts';
import { viPapers } from './vi-papers.ts';
import { viRecord } from './vi-record.ts';
import { viReport } from './vi-report.ts';
import { viSheet } from './vi-sheet.ts';
import { viTimeProblem } from './vi-time-problem.ts';
import { viTimeline } from './vi-timeline.ts';
import { viUpdate } from './vi-update.ts';
import { viUsage } from './vi-usage.ts';
import { viWhere } from './vi-where.ts';

const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'thôi thực hiện',
  done: 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  overdue: 'quá hạn',
  'due-soon': 'sắp đến hạn',
  open: 'trong hạn',
  upcoming: 'chưa đến kỳ',
  undated: 'chưa rõ thời hạn',
};
const ROLE: Readonly<Record<string, string>> = { lead: 'chủ trì', each: 'nhiệm vụ chung', coordinating: 'phối hợp' };
const KIND: Readonly<Record<string, string>> = {
  on: 'vào ngày',
  within: 'trong khoảng',
  before: 'trước ngày',
  by: 'chậm nhất',
  ongoing: 'liên tục',
  recurring: 'định kỳ',
  conditional: 'tùy điều kiện',
  unstated: 'chưa nêu',
  none: 'không phải thời hạn',
};
const CONVENTION: Readonly<Record<string, string>> = {
  'month-part': 'đầu, giữa, cuối tháng hiểu là ngày 1-10, 11-20, 21-hết tháng',
  'week-part': 'tuần đầu, tuần cuối tháng hiểu là 7 ngày đầu, 7 ngày cuối',
  'quarter-part': 'đầu quý hiểu là tháng đầu của quý',
  'year-part': 'đầu, giữa, cuối năm hiểu là quý I, tháng 6, quý IV',
  'school-year': 'năm học hiểu là từ 05/9 đến 31/5',
};
const RECORD: Readonly<Record<string, string>> = {
  started: 'bắt đầu thực hiện',
  done: 'hoàn thành',
  rescheduled: 'điều chỉnh thời hạn',
  cancelled: 'thôi thực hiện',
  reopened: 'mở lại',
  note: 'ghi chú',
};
const REPORT: Readonly<Record<string, string>> = {
  interim: 'báo cáo sơ kết',
  final: 'báo cáo tổng kết',
  periodic: 'báo cáo định kỳ',
  adhoc: 'báo cáo đột xuất',
};
const UNSTATED: Readonly<Record<string, string>> = { lead: 'cơ quan chủ trì', when: 'thời gian', period: 'kỳ hạn' };
const RECURRENCE: Readonly<Record<string, string>> = {
  ongoing: 'rồi duy trì thường xuyên',
  conditional: 'rồi tùy điều kiện',
  'period unspecified': 'chưa nêu kỳ hạn',
};
const FAMILY: Readonly<Record<string, string>> = {
  file: 'Tệp',
  yaml: 'Cách viết YAML',
  schema: 'Mẫu của tệp',
  text: 'Chữ viết',
  settings: 'Thiết lập',
  register: 'Danh bạ cơ quan',
  plan: 'Kế hoạch',
  progress: 'Kết quả thực hiện',
  template: 'Đề cương báo cáo',
  suppression: 'Ghi chú bỏ qua',
  baseline: 'Lỗi đã biết',
};
const AND = ' và ';
const UNITS = { DAILY: 'ngày', WEEKLY: 'tuần', MONTHLY: 'tháng', YEARLY: 'năm' };
const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

function statuses(parts: readonly { readonly status: string; readonly count: number }[]): string {
  return parts.map(({ status, count }) => `${count} ${STATUS[status] ?? status}`).join(', ');
}

/** `FREQ=MONTHLY;BYMONTHDAY=24` as people say it. */
function recurrence({ freq, interval, months, days, yearly }: MessageArgs['recurrence/rule']): string {
  const everyFew = freq === 'MONTHLY' && interval === 3 ? 'hằng quý' : `${interval} ${UNITS[freq]} một lần`;
  const every = interval === 1 ? `hằng ${UNITS[freq]}` : everyFew;
  if (yearly) return `${every}, từ ${yearly[0][1]}/${yearly[0][0]} đến ${yearly[1][1]}/${yearly[1][0]}`;
  const at = days.map((day) => (day === -1 ? 'ngày cuối tháng' : `ngày ${day}`)).join(', ');
  const inMonths = months.length === 0 ? '' : `tháng ${months.join(', ')}`;
  return [every, [at, inMonths].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Vietnamese words of every message, as an official would write them. */
export const vi: Messages = {
  ...viBulk,
  ...viCalendar,
  ...viFolder,
  ...viFollow,
  ...viHelp,
  ...viImport,
  ...viRecord,

  ...viLetters,
  ...viPapers,
  ...viReport,
  ...viSheet,
  ...viUsage,
  ...viWhere,

  ...viNext,
  ...viTimeline,
  ...viUpdate,
  ...viPage,
  'validate/counts': ({ errors, warnings, infos }) =>
    [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} cảnh báo` : '', infos > 0 ? `${infos} lưu ý` : '']
      .filter(Boolean)
      .join(', '),
  'validate/summary': ({ counts, files, checked, silenced, known }) =>
    [
      `Đã kiểm tra ${checked} tệp: ${counts === null ? 'không có lỗi' : `${counts}${checked > 1 ? ` trong ${files} tệp` : ''}`}`,
      silenced > 0 ? `${silenced} chỗ bỏ qua có lý do` : '',
      known > 0 ? `${known} chỗ sai có từ trước (plans/baseline.yaml)` : '',
    ]
      .filter(Boolean)
      .join('; '),
  'validate/unchanged': () => 'Không có tệp kế hoạch nào thay đổi',
  'validate/quiet': ({ warnings, infos }) =>
    `không hiện ${[warnings > 0 ? `${warnings} cảnh báo` : '', infos > 0 ? `${infos} lưu ý` : ''].filter(Boolean).join(', ')} (--quiet)`,
  'validate/too-many-warnings': ({ warnings, max }) => `${warnings} cảnh báo, quá mức cho phép ${max} (--max-warnings)`,
  'validate/fixed': ({ files, places }) => `Đã sửa ${places} chỗ trong ${files} tệp`,
  'validate/would-fix': ({ files, places }) =>
    places === 0 ? 'Không có chỗ nào tự sửa được' : `Sẽ sửa ${places} chỗ trong ${files} tệp; chưa ghi tệp nào`,
  'validate/not-fixed': ({ file, reason }) =>
    `${file}: không tự sửa được, ${reason === 'not-utf8' ? 'tệp không phải UTF-8' : 'còn lỗi cách viết YAML'}; sửa chỗ đó trước`,
  'validate/more': ({ count }) => `còn ${count} chỗ nữa`,
  'validate/hint': () => 'gợi ý',
  'validate/see': () => 'xem',
  'validate/watching': () => 'Đang theo dõi thư mục plans; dừng bằng Ctrl+C',
  'validate/baseline-written': ({ file, count, added, dropped, left }) =>
    `Đã ghi ${count} chỗ sai có từ trước vào ${file}: thêm ${added}, bỏ ${dropped}${left > 0 ? `; còn ${left} lỗi đọc tệp, lỗi mẫu phải sửa, không ghi vào được` : ''}`,
  'hook/installed': ({ file }) =>
    `Đã ghi ${file}: kế hoạch được kiểm tra trước mỗi lần commit; bỏ qua một lần: git commit --no-verify`,
  'hook/same': ({ file }) => `${file} đã có và còn đúng, không đổi gì`,
  'head/findings': () => 'Kết quả kiểm tra kế hoạch',
  'column/place': () => 'CHỖ',
  'column/severity': () => 'MỨC',
  'column/rule': () => 'QUY TẮC',
  'column/finding': () => 'NỘI DUNG',
  'finding/severity': ({ severity }) => ({ error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' })[severity],

  'status/word': ({ status }) => STATUS[status] ?? status,
  'status/cancelled': () => 'thôi thực hiện',
  'status/done': ({ on, dated }) => `hoàn thành ${on}${dated ? ', đúng hạn' : ''}`,
  'status/done-late': ({ on, days }) => `hoàn thành ${on}, chậm ${days} ngày`,
  'status/overdue': ({ days }) => `quá hạn ${days} ngày`,
  'status/due-soon': ({ days }) => (days === 0 ? 'hôm nay là hạn' : `sắp đến hạn, còn ${days} ngày`),
  'status/open': ({ days }) => (days === null ? 'đang trong thời gian thực hiện' : `trong hạn, còn ${days} ngày`),
  'status/upcoming': ({ from, days }) =>
    `chưa đến kỳ${from === null ? '' : `, từ ${from}`}${days === null ? '' : `, còn ${days} ngày`}`,
  'status/undated': () => 'chưa rõ thời hạn',
  'role/word': ({ role }) => ROLE[role] ?? role,
  'kind/word': ({ kind }) => (kind === null ? 'không đọc được' : (KIND[kind] ?? kind)),
  'convention/note': ({ convention }) => `Theo lệ thường: ${CONVENTION[convention] ?? convention}`,
  'weekday/short': ({ weekday }) => WEEKDAYS[weekday] ?? '',
  'record/word': ({ status }) => RECORD[status] ?? status,
  'report/word': ({ report }) => REPORT[report] ?? report,
  'unstated/word': ({ what }) => UNSTATED[what] ?? what,
  'when/problem': viTimeProblem,
  'recurrence/rule': recurrence,
  'recurrence/word': ({ word }) => RECURRENCE[word] ?? word,
  'recurrence/and': ({ parts }) => parts.join(AND),
  'count/members': ({ done, total }) => `${done}/${total} đã hoàn thành`,
  'count/agencies': ({ count, groups }) =>
    [count > 0 ? `${count} cơ quan` : '', groups > 0 ? `${groups} nhóm chưa có danh sách` : '']
      .filter(Boolean)
      .join(', '),

  'plan/name': ({ number, issued, year }) =>
    number === null
      ? `Kế hoạch${year === null ? '' : ` năm ${year}`}`
      : `Kế hoạch số ${number}${issued === null ? '' : ` ngày ${issued}`}`,
  'head/as-of': ({ asOf }) => `tính đến ngày ${asOf}`,
  'scope/due': ({ period }) => `đến hạn ${period}`,
  'head/due': ({ period }) => (period === null ? 'Thời hạn các nhiệm vụ' : `Nhiệm vụ đến hạn ${period}`),
  'head/overdue': ({ period }) => (period === null ? 'Nhiệm vụ quá hạn' : `Nhiệm vụ có hạn ${period} đã quá hạn`),
  'head/list': () => 'Các hoạt động của kế hoạch',
  'head/agencies': () => 'Các cơ quan và nhiệm vụ',
  'head/checklists': () => 'Danh mục nhiệm vụ',
  'head/checklist': ({ agency }) => `Danh mục nhiệm vụ: ${agency}`,
  'head/when': () => 'Cách hiểu thời gian',
  'head/next': () => 'Việc có hạn gần nhất',
  'head/lead': ({ count }) => `Chủ trì (${count})`,
  'head/each': ({ count }) => `Nhiệm vụ chung, cơ quan nào cũng phải làm (${count})`,
  'head/coordinating': ({ count }) => `Phối hợp (${count})`,
  'head/standing': ({ owners }) => `Tình hình thực hiện (${owners})`,
  'head/records': () => 'Kết quả đã ghi nhận',
  'period/month': ({ month, year }) => `trong tháng ${month}/${year}`,
  'period/quarter': ({ quarter, year }) => `trong quý ${quarter}/${year}`,
  'period/range': ({ from, to }) =>
    from === null ? `chậm nhất ngày ${to}` : `từ ngày ${from}${to === null ? '' : ` đến ngày ${to}`}`,
  'period/days': ({ days }) => `trong ${days} ngày tới`,
  'scope/agency': ({ agency, roles }) => `${agency} (${roles.map((role) => ROLE[role] ?? role).join(', ')})`,
  'scope/statuses': ({ words }) => `trạng thái: ${list(words)}`,
  'scope/section': ({ id, title }) => `mục ${id}${title === '' ? '' : ` ${title}`}`,
  'scope/open': () => 'chỉ việc chưa xong',
  'note/year-over': ({ year, asOf }) => `Năm ${year} đã qua. Muốn xem như vào lúc đó, thêm: --as-of ${asOf}`,
  'foot/rows': ({ count, parts }) => `${count} nhiệm vụ${parts.length === 0 ? '' : `: ${statuses(parts)}`}.`,
  'head/checklist-unassigned': () => 'Việc chưa rõ cơ quan thực hiện',
  'foot/unassigned': ({ count, ids }) => `${count} nhiệm vụ chưa rõ hết cơ quan thực hiện: ${list(ids)}.`,
  'status/unreadable': () => 'không đọc được thời gian',
  'foot/unread': () => 'Kế hoạch không có hoạt động nào đọc được.',
  'foot/none': () => 'Không có nhiệm vụ nào.',
  'output/written': ({ file }) => `Đã ghi ${file}.`,
  'foot/undated': ({ count, command }) =>
    `${count} nhiệm vụ chưa rõ thời hạn${command === null ? '.' : `, xem: ${command}`}`,
  'foot/list': ({ count, withoutTime, withoutLead }) =>
    `${count} hoạt động${withoutTime > 0 ? `; ${withoutTime} chưa nêu thời gian` : ''}${withoutLead > 0 ? `; ${withoutLead} chưa nêu cơ quan chủ trì` : ''}.`,
  'foot/agencies': ({ count, command }) => `${count} cơ quan.${command === null ? '' : ` Xem một cơ quan: ${command}`}`,
  'foot/checklist': ({ count }) => `${count} nhiệm vụ.`,
  'column/deadline': () => 'HẠN',
  'column/id': () => 'MÃ',
  'column/activity': () => 'NHIỆM VỤ',
  'column/lead': () => 'CHỦ TRÌ',
  'column/coordinating': () => 'PHỐI HỢP',
  'column/when': () => 'THỜI GIAN',
  'column/status': () => 'TRẠNG THÁI',
  'column/agency': () => 'CƠ QUAN',
  'column/evidence': () => 'VĂN BẢN',
  'column/date': () => 'NGÀY',
  'column/record': () => 'NỘI DUNG',
  'column/text': () => 'CÁCH VIẾT',
  'column/kind': () => 'LOẠI',
  'column/from': () => 'TỪ NGÀY',
  'column/to': () => 'ĐẾN HẾT NGÀY',
  'column/recurrence': () => 'LẶP LẠI',
  'column/leads': () => 'CHỦ TRÌ',
  'column/each': () => 'CHUNG',
  'column/overdue': () => 'QUÁ HẠN',
  'column/done': () => 'XONG',
  'label/section': () => 'Mục',
  'label/lead': () => 'Chủ trì',
  'label/each': () => 'Từng cơ quan',
  'label/coordinating': () => 'Phối hợp',
  'label/others': () => 'Cùng tham gia',
  'label/when': () => 'Thời gian',
  'label/meaning': () => 'Nghĩa là',
  'label/event': () => 'Diễn ra',
  'label/after': () => 'Làm sau',
  'label/place': () => 'Địa điểm',
  'label/parts': () => 'Gồm',
  'label/product': () => 'Sản phẩm',
  'label/report': () => 'Báo cáo',
  'label/report-to': () => 'Gửi về',
  'label/unstated': () => 'Kế hoạch chưa nêu',
  'label/note': () => 'Ghi chú',
  'label/written-in': () => 'Ghi tại',
  'label/id': () => 'Mã',
  'label/short': () => 'Tên ngắn',
  'label/groups': () => 'Nhóm',
  'label/in-force': () => 'Thời gian tồn tại',
  'label/successors': () => 'Cơ quan kế thừa',
  'label/basis': () => 'Theo',
  'label/owes': () => 'Nhiệm vụ',
  'label/stands': () => 'Tình hình',
  'label/deadline': () => 'Hạn',
  'label/original-deadline': () => 'Hạn ban đầu',
  'label/status': () => 'Trạng thái',
  'label/evidence': () => 'Văn bản số',
  'text/not-stated': () => 'chưa nêu',
  'text/leads-group': () => 'các đơn vị được chủ trì',
  'text/approved-by': ({ number }) => `theo ${number}`,
  'text/by-day': ({ day }) => `hạn ${day}`,
  'text/not-listed': ({ group }) => `${group} (chưa có danh sách)`,
  'text/from-until': ({ from, until }) =>
    [from === null ? '' : `từ ${from}`, until === null ? '' : `đến hết ${until}`].filter(Boolean).join(' '),
  'text/evidence-blank': () => '........................ ngày ...../...../........',
  'text/original-deadline': ({ day }) => `hạn ban đầu ${day}`,
  'text/deadline-meaning': ({ words, day }) =>
    words === null ? (day ?? 'chưa nêu') : day === null ? words : `${words}, tức chậm nhất ${day}`,
  'text/window': ({ from, to }) =>
    from !== null && from === to
      ? `ngày ${from}`
      : [from === null ? '' : `từ ${from}`, to === null ? '' : `đến hết ${to}`].filter(Boolean).join(' '),
  'text/tally': ({ lead, each, coordinating }) => `chủ trì ${lead} · nhiệm vụ chung ${each} · phối hợp ${coordinating}`,
  'text/statuses': ({ parts }) => (parts.length === 0 ? 'chưa có nhiệm vụ' : statuses(parts)),
  'text/group-each': ({ groups }) => `mỗi cơ quan trong: ${groups.join('; ')}`,

  'head/rules': () => 'Các quy tắc kiểm tra',
  'foot/rules': ({ count, command }) => `${count} quy tắc. Xem giải thích một quy tắc: ${command}`,
  'foot/rules-changed': ({ rules }) =>
    `Mức đã đổi theo settings.yaml: ${list(rules.map(({ code, byDefault }) => `${code} (mặc định: ${byDefault})`))}.`,
  'column/title': () => 'NỘI DUNG',
  'rule/family': ({ family, isFixed }) => `${FAMILY[family] ?? family}${isFixed ? ' (mức cố định)' : ''}`,
  'rule/ignored': () => 'bỏ qua',
  'rule/severity': ({ severity, byDefault }) =>
    `Mức: ${severity}${byDefault === null ? '' : ` (theo settings.yaml; mặc định: ${byDefault})`}`,
  'rule/fixed': ({ severity }) => `Mức: ${severity} (cố định: không đổi được, không bỏ qua được)`,
  'rule/bad': () => 'Sai:',
  'rule/good': () => 'Đúng:',
  'rule/set': ({ file }) =>
    `Đổi mức chung (ignore: không báo, info: lưu ý, warning: cảnh báo, error: lỗi), trong ${file}:`,
  'rule/silence': () => 'Bỏ qua riêng một chỗ, ghi ở dòng ngay trên chỗ đó, kèm lý do:',
  'rule/reason': () => 'lý do',

  'init/done': ({ folder }) => `Đã tạo kế hoạch mẫu trong "${folder}":`,
  'init/next': ({ commands }) => `Điền các tệp trên, rồi thử: ${commands.join(' · ')}`,
  'init/import': ({ command }) => `Đã có văn bản ký thì đọc từ văn bản, rồi xóa kế hoạch mẫu: ${command}`,
};
