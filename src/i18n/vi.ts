import type { MessageArgs, Messages } from './message-args.ts';
import { list, named, quoted } from './phrases.ts';
import { viTimeProblem } from './vi-time-problem.ts';

const meant = (word: string | null) => (word === null ? '' : `; có phải "${word}"?`);
const years = (ids: readonly string[]) => (ids.length === 0 ? 'chưa có kế hoạch nào' : `đang có: ${list(ids)}`);

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

  'usage/prefix': ({ message, help }) => `vstbcpn: ${message}${/[?.]$/.test(message) ? '' : '.'} Xem: ${help}`,
  'usage/unknown-command': ({ found, nearest, known }) =>
    `không có lệnh "${found}"${nearest === null ? `; các lệnh: ${list(known)}` : meant(nearest)}`,
  'usage/unknown-option': ({ found, nearest }) => `không có tùy chọn "${found}"${meant(nearest)}`,
  'usage/missing-argument': ({ name }) => `thiếu ${name}`,
  'usage/missing-value': ({ option }) => `tùy chọn ${option} cần một giá trị`,
  'usage/too-many-arguments': ({ found }) => `thừa ${quoted(found)}; chữ có dấu cách phải đặt trong dấu nháy`,
  'usage/bad-value': ({ option, found, allowed, nearest }) =>
    `${option} không nhận "${found}"; dùng ${list(allowed)}${meant(nearest)}`,
  'usage/bad-number': ({ option, found, min, max }) =>
    `${option} không nhận "${found}"; dùng số nguyên từ ${min} đến ${max}`,
  'usage/bad-date': ({ option, found }) => `${option} không nhận "${found}"; viết ngày như 2016-06-10 hoặc 10/6/2016`,
  'usage/both': ({ first, second }) => `không dùng ${first} cùng với ${second}`,
  'usage/backwards': ({ from, to }) => `--from ${from} đứng sau --to ${to}`,
  'usage/unknown-agency': ({ found, nearest }) =>
    `danh bạ không có cơ quan "${found}"${nearest.length === 0 ? '; cả danh bạ: vstbcpn agencies' : `; gần nhất: ${named(nearest)}`}`,
  'usage/many-agencies': ({ found, candidates }) =>
    `"${found}" có thể là: ${named(candidates.slice(0, 8))}${candidates.length > 8 ? ` và ${candidates.length - 8} cơ quan khác (vstbcpn agencies)` : ''}`,
  'usage/unknown-section': ({ found, nearest }) =>
    `kế hoạch không có mục "${found}"${nearest === null ? '; các mã: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-activity': ({ found, plan, nearest }) =>
    `kế hoạch ${plan} không có hoạt động "${found}"${nearest === null ? '; các mã: vstbcpn list' : meant(nearest)}`,
  'usage/unknown-plan': ({ found, known }) => `không có kế hoạch "${found}"; ${years(known)}`,
  'usage/no-plan-yet': ({ asOf, known }) => `đến ngày ${asOf} chưa có kế hoạch; ${years(known)}; chọn bằng --plan`,
  'usage/same-plan': ({ id, files }) => `mã kế hoạch "${id}" ghi ở nhiều tệp: ${list(files)}; mỗi tệp một mã riêng`,
  'usage/many-plans': ({ year, known }) => `năm ${year} có nhiều kế hoạch: ${list(known)}; chọn bằng --plan`,
  'usage/checklist-of-whom': () => 'ghi tên một cơ quan, hoặc --all cho mọi cơ quan',
  'usage/no-plan-file': ({ path }) =>
    `"${path}" không phải tệp hay thư mục kế hoạch nào; các tệp: plans/agencies.yaml, plans/<năm>/plan.yaml, plans/<năm>/progress/<cơ quan>.yaml`,
  'usage/outside-workspace': ({ path, root }) => `"${path}" nằm ngoài thư mục kế hoạch "${root}"; chỉ thư mục bằng -C`,
  'usage/unknown-revision': ({ found }) => `git không có phiên bản "${found}"`,
  'usage/unknown-rule': ({ found, nearest, isFixed }) =>
    isFixed
      ? `không đổi được mức của "${found}"; lỗi đọc tệp và lỗi mẫu luôn là lỗi`
      : `không có quy tắc "${found}"${nearest === null ? '; các quy tắc: vstbcpn rules' : meant(nearest)}`,
  'usage/unknown-code': ({ found, nearest }) =>
    `không có mã "${found}"${nearest === null ? '; các mã: vstbcpn rules' : meant(nearest)}`,
  'usage/rule-form': ({ found }) =>
    `--rule không nhận "${found}"; viết QUY-TẮC=mức, mức là ignore, info, warning hoặc error`,
  'usage/needs': ({ option, needed }) => `${option} chỉ dùng cùng với ${needed}`,
  'usage/stdin-name': () => 'đọc từ đầu vào chuẩn (-) thì chỉ một tệp, và ghi tên tệp đó bằng --stdin-filename',
  'usage/two-to-stdout': ({ first, second }) =>
    `${first} và ${second} không thể cùng in ra một chỗ; ghi tệp cho một bên, như --format ${second}=TỆP`,
  'usage/unknown-extension': ({ file, known }) =>
    `không rõ định dạng của "${file}"; dùng đuôi ${list(known)} hoặc --format`,
  'host/no-workspace': ({ folder }) =>
    `không thấy plans/agencies.yaml ở "${folder}" và các thư mục trên; chỉ thư mục bằng -C, hoặc tạo mới: vstbcpn init`,
  'host/no-folder': ({ folder }) => `không có thư mục "${folder}"`,
  'host/no-plan': ({ folder }) => `không có plan.yaml nào dưới "${folder}"; tạo kế hoạch đầu tiên: vstbcpn init`,
  'host/plan-unreadable': ({ file }) => `không đọc được gì từ ${file}`,
  'host/init-exists': ({ files }) =>
    `đã có ${list(files)}; init chỉ dùng cho thư mục chưa có kế hoạch, chọn thư mục khác bằng -C`,
  'host/file-exists': ({ files }) => `đã có ${list(files)}; không ghi đè (ghi đè: --force)`,
  'host/no-git': () => 'máy này không có git',
  'host/no-repository': ({ folder, detail }) =>
    `"${folder}" không nằm trong kho git nào đọc được${detail === '' ? '' : ` (${detail})`}`,
  'host/unmerged': ({ files }) => `còn xung đột khi hợp nhất chưa giải quyết: ${list(files)}; giải quyết rồi git add`,
  'host/git-failed': ({ detail }) => `git không làm được (${detail})`,
  'host/hook-exists': ({ file, folder, isOurs }) =>
    isOurs
      ? `${file} là hook do bản vstbcpn khác cài, hoặc đã được sửa; ghi lại bằng --force`
      : `đã có ${file}, giữ nguyên; thêm vào đó dòng: vstbcpn validate --staged${folder === '' ? '' : ` -C "${folder}"`} || exit 1`,
  'host/cannot-read': ({ file, detail }) => `không đọc được "${file}" (${detail})`,
  'host/cannot-write': ({ file, detail }) => `không ghi được "${file}" (${detail})`,

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
  'head/due': ({ period }) => (period === null ? 'Thời hạn các nhiệm vụ' : `Nhiệm vụ đến hạn ${period}`),
  'head/overdue': ({ period }) => (period === null ? 'Nhiệm vụ quá hạn' : `Nhiệm vụ có hạn ${period} đã quá hạn`),
  'head/list': () => 'Các hoạt động của kế hoạch',
  'head/agencies': () => 'Các cơ quan và nhiệm vụ',
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
  'foot/unread': () => 'Không đọc được hoạt động nào của kế hoạch.',
  'foot/none': () => 'Không có nhiệm vụ nào.',
  'foot/undated': ({ count, command }) => `${count} nhiệm vụ chưa rõ thời hạn, xem: ${command}`,
  'foot/list': ({ count, withoutTime, withoutLead }) =>
    `${count} hoạt động${withoutTime > 0 ? `; ${withoutTime} chưa nêu thời gian` : ''}${withoutLead > 0 ? `; ${withoutLead} chưa nêu cơ quan chủ trì` : ''}.`,
  'foot/agencies': ({ count, command }) => `${count} cơ quan. Xem một cơ quan: ${command}`,
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

  'help/description': () =>
    'Kế hoạch của ban chỉ đạo dưới dạng tệp YAML: hạn từng nhiệm vụ, việc quá hạn, danh mục việc của từng cơ quan.',
  'help/usage': () => 'Cách dùng:',
  'help/arguments': () => 'Đối số:',
  'help/options': () => 'Tùy chọn:',
  'help/global-options': () => 'Tùy chọn chung:',
  'help/commands': () => 'Các lệnh:',
  'help/examples': () => 'Ví dụ:',
  'help/exit-codes': () =>
    'Mã thoát: 0 tốt · 1 tệp kế hoạch có lỗi (hoặc --fail) · 2 dùng sai lệnh · 3 không làm được.',
  'help/allowed': ({ values }) => `(${values.join(' | ')})`,
  'help/more': () => 'Xem chi tiết một lệnh: vstbcpn LỆNH --help',
  'help/option-word': () => '[tùy chọn]',
  'help/command-word': () => 'LỆNH',
  'command/due': () => 'thời hạn các nhiệm vụ, gần nhất trước',
  'command/overdue': () => 'nhiệm vụ quá hạn và số ngày quá hạn',
  'command/list': () => 'các hoạt động theo thứ tự trong kế hoạch',
  'command/show': () => 'toàn bộ thông tin về một hoạt động',
  'command/agencies': () => 'danh bạ cơ quan kèm số nhiệm vụ',
  'command/agency': () => 'tình hình nhiệm vụ của một cơ quan',
  'command/checklist': () => 'danh mục việc để đánh dấu, từng cơ quan, in được',
  'command/when': () => 'giải nghĩa cách viết thời gian trong kế hoạch',
  'command/validate': () => 'kiểm tra các tệp kế hoạch: cách viết, mẫu và nội dung; mã thoát 1 khi có lỗi',
  'command/explain': () => 'giải thích một mã lỗi: nghĩa, ví dụ, cách sửa',
  'command/rules': () => 'các quy tắc kiểm tra và mức của chúng',
  'command/schema': () => 'in JSON Schema của một loại tệp, cho trình soạn thảo',
  'command/hook': () => 'cài git hook kiểm tra kế hoạch trước mỗi lần commit; không ghi đè hook đã có',
  'command/init': () => 'tạo thư mục kế hoạch mới với danh bạ và kế hoạch mẫu',
  'command/help': () => 'xem hướng dẫn của một lệnh',
  'argument/activity': () => 'mã hoạt động, như II.3.a',
  'argument/agency': () => 'cơ quan: mã, tên ngắn, hoặc một phần tên không dấu',
  'argument/code': () => 'mã ghi ở mỗi chỗ sai, như plan/lead-unstated; không ghi thì mọi quy tắc',
  'argument/kind': ({ kinds }) => `loại tệp: ${list(kinds)}`,
  'argument/hook-action': () => 'việc cần làm: install',
  'argument/paths': () => 'tệp hoặc thư mục cần báo; không ghi thì mọi tệp; - là đầu vào chuẩn',
  'argument/expressions': () => 'cách viết thời gian, mỗi cách trong dấu nháy',
  'option/folder': () => 'thư mục làm việc (nơi có plans/)',
  'option/plan': () => 'kế hoạch nào (mặc định: của năm đang xét, không có thì năm gần nhất trước đó)',
  'option/as-of': () => 'tính đến ngày (mặc định: hôm nay, giờ Việt Nam); viết 2016-06-10 hoặc 10/6/2016',
  'option/lang': () => 'ngôn ngữ',
  'option/format': () => 'định dạng',
  'option/output': () => 'ghi ra tệp (định dạng theo đuôi tệp)',
  'option/finding-format': () => 'định dạng, hoặc ĐỊNH-DẠNG=TỆP để ghi ra tệp; dùng được nhiều lần',
  'option/changed': () => 'chỉ báo tệp khác với phiên bản git này (mặc định HEAD) và tệp phụ thuộc chúng',
  'option/staged': () => 'kiểm tra bản sắp commit (git index); chỉ báo tệp thay đổi và tệp phụ thuộc chúng',
  'option/stdin-filename': () => 'tên tệp của nội dung đọc từ đầu vào chuẩn',
  'option/max-warnings': () => 'mã thoát 1 khi có hơn N cảnh báo',
  'option/quiet': () => 'chỉ hiện lỗi',
  'option/rule': () => 'đặt mức của một quy tắc cho lần chạy này; dùng được nhiều lần',
  'option/watch': () => 'kiểm tra lại mỗi khi tệp thay đổi',
  'option/fix': () =>
    'tự sửa những chỗ chắc chắn: dấu viết rời, dấu cách thừa, lỗi gõ đã biết, thứ tự khóa, ngày thiếu số 0',
  'option/dry-run': () => 'không ghi tệp, chỉ in những gì sẽ đổi',
  'option/write-baseline': () => 'ghi những chỗ sai hiện có vào plans/baseline.yaml để không báo lại',
  'option/force': () => 'ghi đè tệp đã có',
  'option/no-color': () => 'không tô màu',
  'option/width': () => 'số cột của màn hình (40 đến 500)',
  'option/version': () => 'in số phiên bản',
  'option/help': () => 'in hướng dẫn này',
  'option/month': () => 'có hạn trong tháng (1 đến 12) của năm kế hoạch',
  'option/quarter': () => 'có hạn trong quý (I đến IV hoặc 1 đến 4)',
  'option/from': () => 'có hạn từ ngày',
  'option/to': () => 'có hạn đến hết ngày',
  'option/within': () => 'có hạn trong số ngày tới, kể từ ngày đang xét',
  'option/agency': () => 'chỉ của một cơ quan',
  'option/role': () => 'vai trò của cơ quan (lead gồm cả nhiệm vụ chung)',
  'option/status': () => 'trạng thái, nhiều thì cách bằng dấu phẩy',
  'option/section': () => 'một mục và mọi việc thuộc mục đó, như II.6',
  'option/open': () => 'bỏ việc đã xong hoặc thôi thực hiện',
  'option/expand': () => 'nhiệm vụ chung: mỗi cơ quan một dòng',
  'option/fail': () => 'thoát với mã 1 khi có việc quá hạn',
  'option/all': () => 'mọi cơ quan có nhiệm vụ',
  'option/year': () => 'năm của kế hoạch, cho ngày viết thiếu năm',
  'option/issued': () => 'ngày ban hành, cho "từ nay"',
};
