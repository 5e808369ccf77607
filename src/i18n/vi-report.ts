import { list } from './phrases.ts';
import type { MovedText, ReportArgs } from './report-args.ts';
import type { Worded } from './worded.ts';

const QUARTERS: Readonly<Record<string, string>> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };
const inside = (...parts: readonly string[]) => {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};
const papers = (evidence: readonly string[]) => (evidence.length === 0 ? '' : `văn bản số ${list(evidence)}`);

/** `thời hạn điều chỉnh từ 30/06/2016 sang 31/07/2016 theo 2/QĐ, sang 30/09/2016 theo 3/QĐ` */
function moved({ original, to }: MovedText): string {
  const days = to.map(({ day, by }) => `sang ${day}${by === null ? '' : ` theo ${by}`}`);
  return `thời hạn điều chỉnh${original === null ? '' : ` từ ${original}`} ${list(days)}`;
}

function time(set: ReportArgs['report/result']['time']): string {
  if (set === null) return '';
  const { deadline, moved: moves, from, when } = set;
  if (deadline === null) return when === null ? 'Kế hoạch chưa nêu thời hạn' : `thời gian: ${when}`;
  const due = moves === null ? `hạn ${deadline}` : moved(moves);
  return from === null ? due : `chưa đến kỳ, từ ${from}; ${due}`;
}

function result({
  result,
  isOwn,
  isDated,
  on,
  time: set,
  daysLate,
  begun,
  approvedBy,
  evidence,
}: ReportArgs['report/result']): string {
  const by = approvedBy === null ? '' : ` theo ${approvedBy}`;
  const due = set?.deadline === null ? '' : time(set);
  const late = daysLate === null ? '' : `đã quá ${daysLate} ngày`;
  const open = [time(set), late].filter(Boolean).join(', ');
  const before = begun === null ? '' : `đã thực hiện từ ngày ${begun}`;
  const moves = set?.moved ? moved(set.moved) : '';
  switch (result) {
    case 'done':
      return `đã hoàn thành ngày ${on}${isDated ? ', đúng hạn' : ''}${inside(due, papers(evidence))}`;
    case 'done-late':
      return `đã hoàn thành ngày ${on}, chậm ${daysLate} ngày${inside(due, papers(evidence))}`;
    case 'cancelled':
      return `thôi thực hiện từ ngày ${on}${by}${inside(before, moves, papers(evidence))}`;
    case 'started':
      return `đang thực hiện từ ngày ${on}, ${isOwn ? 'chưa có kết quả' : 'chưa có báo cáo kết quả'}${inside(open, papers(evidence))}`;
    case 'reopened':
      return `mở lại từ ngày ${on}, ${isOwn ? 'chưa có kết quả' : 'chưa có báo cáo kết quả'}${inside(open, papers(evidence))}`;
    case 'missing':
      return `${isOwn ? 'chưa có kết quả' : 'chưa có báo cáo'}${inside(open, papers(evidence))}`;
  }
}

/** `2016-Q1` as people say it. */
function occurrence({ key }: ReportArgs['report/occurrence']): string {
  const [year = '', part = '', day] = key.split('-');
  if (day !== undefined) return `Ngày ${day}/${Number(part) < 3 ? part : Number(part)}/${year}`;
  if (part === '') return `Năm ${year}`;
  if (QUARTERS[part]) return `Quý ${QUARTERS[part]}/${year}`;
  if (part.startsWith('H')) return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  return part.startsWith('W') ? `Tuần ${Number(part.slice(1))}/${year}` : `Tháng ${Number(part)}/${year}`;
}

export const viReport: Worded<ReportArgs> = {
  'command/report': () => 'báo cáo sơ kết, tổng kết, điền từ kết quả đã ghi nhận',
  'argument/report': () => 'interim (sơ kết 6 tháng) hoặc final (tổng kết năm)',
  'option/report-agency': () => 'báo cáo của riêng cơ quan này (mặc định: của Ban)',

  'report/unknown': () => '……',

  'report/activity': ({ title, id, lead, isCommon, helpers }) =>
    title +
    inside(
      `mục ${id}`,
      isCommon ? 'nhiệm vụ chung' : lead === null ? '' : `chủ trì: ${lead === '' ? 'Kế hoạch chưa nêu' : lead}`,
      helpers === '' ? '' : `phối hợp: ${helpers}`,
    ),
  'report/result': result,
  'report/of': ({ label, text }) => `${label}: ${text}`,
  'report/members': ({ done, late, total }) =>
    `${done}/${total} cơ quan đã hoàn thành${late === 0 ? '' : `, trong đó ${late} cơ quan hoàn thành chậm`}`,
  'report/members-done': ({ how, members }) => {
    const named = members.map(({ name, on, daysLate, moved: moves, evidence }) => {
      const day = daysLate === null ? on : `${on}, chậm ${daysLate} ngày`;
      return `${name}${inside(day, moves === null ? '' : moved(moves), papers(evidence))}`;
    });
    const head = { late: 'Hoàn thành chậm', 'in-time': 'Hoàn thành đúng hạn', undated: 'Đã hoàn thành' };
    return `${head[how]}: ${list(named)}`;
  },
  'report/members-other': ({ result: how, agencies, groups, names, isAll }) => {
    const who = [agencies > 0 ? `${agencies} cơ quan` : '', groups > 0 ? `${groups} nhóm (chưa có danh sách)` : ''];
    return `${list(who.filter(Boolean))} ${isAll ? `đều ${how}` : `${how}: ${list(names)}`}`;
  },
  'report/later': ({ labels }) => `Chưa đến kỳ: ${list(labels)}`,
  'report/remark': ({ agency, on, text }) =>
    `Ghi nhận${agency === null ? '' : ` của ${agency}`} ngày ${on}: ${text.replace(/[.;]$/, '')}`,
  'report/occurrence': occurrence,
  'report/section': ({ number, title }) => `${number}. ${title}`,
  'report/helped': () => 'Nhiệm vụ phối hợp',
  'report/undated': ({ activity, when, left, total }) => {
    const said = [
      total === 1 ? '' : `${left}/${total} cơ quan chưa hoàn thành`,
      when === null ? '' : `thời gian: ${when}`,
    ];
    return [activity, said.filter(Boolean).join('; ')].filter(Boolean).join(': ');
  },
  'report/none': ({ fill }) =>
    ({
      results: 'Không có nhiệm vụ nào.',
      overdue: 'Không có nhiệm vụ quá hạn.',
      matrix: 'Không có báo cáo nào phải nộp.',
      coming: 'Không còn nhiệm vụ có thời hạn nào chưa hoàn thành.',
      undated: 'Không có nhiệm vụ nào chưa hoàn thành mà chưa rõ thời hạn.',
    })[fill],
};
