import type { LettersArgs } from './letters-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

/** Room for the clerk's pen: no-break spaces, which nothing closes up. */
const room = (columns: number) => '\u00a0'.repeat(columns);
const two = (count: number) => String(count).padStart(2, '0');
/** What is asked for, and where its result goes. */
export const carriedOut = ({ name, isStanding, isOwn }: LettersArgs['letter/asks-late']['target']) => {
  if (isOwn) return 'hoàn thành';
  const to = name === null ? '' : ` về ${name}${isStanding ? ' (cơ quan thường trực)' : ''}`;
  return `thực hiện và gửi báo cáo kết quả${to}`;
};

export const viLetters: Worded<LettersArgs> = {
  'command/remind': () => 'công văn đôn đốc từng cơ quan: việc quá hạn và việc sắp đến hạn',
  'option/remind-overdue': () => 'chỉ việc đã quá hạn (cùng --within: cả việc sắp đến hạn)',
  'option/remind-all': () => 'mọi cơ quan có việc cần đôn đốc (mặc định)',
  'option/mail': () => 'ghi thư nháp (.eml) kèm công văn, để gửi từ phần mềm thư',
  'option/letters-folder': () =>
    'ghi vào thư mục này, mỗi cơ quan một tệp Word (hoặc theo --format), hay vào một tệp (như don-doc.docx); không có thì in ra',

  'paper/state': () => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'paper/motto': () => 'Độc lập - Tự do - Hạnh phúc',
  'paper/number': ({ type, issuer }) =>
    `Số:${room(6)}/${[type, issuer, type === null || issuer === null ? '…' : null].filter(Boolean).join('-')}`,
  'paper/place-and-date': ({ place, year }) => `${place ?? '…………'}, ngày${room(6)}tháng${room(6)}năm ${year}`,
  'paper/recipients': () => 'Nơi nhận:',
  'paper/by-order': ({ capacity }) => `TL. ${capacity}`,
  'paper/head-of': ({ body }) =>
    body.startsWith('Tổ ') ? `Tổ trưởng ${body}` : body.startsWith('Sở ') ? `Giám đốc ${body}` : body,
  'paper/plan': ({ number, year }) =>
    number === null ? `Kế hoạch${year === null ? '' : ` năm ${year}`}` : `Kế hoạch số ${number}`,

  'letter/subject': ({ plan }) => `V/v đôn đốc thực hiện ${plan}`,
  'letter/about': ({ plan }) => `Đôn đốc thực hiện ${plan}`,
  'letter/to': () => 'Kính gửi:',
  'letter/recalls': ({ plan, issued, issuer, title, agency, count }) => {
    const about = title.replace(/^kế hoạch\s+/i, '');
    const named = [plan, issued && `ngày ${issued}`, issuer && `của ${issuer}`, about && `về ${about}`];
    return `Thực hiện ${named.filter(Boolean).join(' ')}, ${agency} được giao ${count === 1 ? 'nhiệm vụ' : `${two(count)} nhiệm vụ`} sau:`;
  },
  'letter/item': ({ title, id, time, each, before, helpers, to, when, deadline, original, isLast }) => {
    const role = each === null ? 'chủ trì' : `nhiệm vụ chung${each.group === null ? '' : ` của ${each.group}`}`;
    const by = `đến hết ngày ${deadline}${original === null ? '' : `, điều chỉnh từ ngày ${original}`}`;
    const place = `mục ${id}${time === null ? '' : `, ${time.charAt(0).toLocaleLowerCase('vi')}${time.slice(1)}`}; ${role}${before === null ? '' : ` (kế hoạch giao ${before})`}${helpers === '' ? '' : `; phối hợp: ${helpers}`}${to === null ? '' : `; gửi ${to}`}`;
    return `– ${title} (${place}); thời hạn: ${when === null ? by : `${when} (${by})`}${isLast ? '.' : ';'}`;
  },
  'letter/not-received': ({ receiver, count, days, asOf }) => {
    const which =
      count === 1
        ? `nhiệm vụ nêu trên, đã quá hạn ${days} ngày (tính đến ngày ${asOf})`
        : `các nhiệm vụ nêu trên; số ngày quá hạn của từng nhiệm vụ, tính đến ngày ${asOf}, nêu tại Phụ lục`;
    return `Tuy nhiên, đến nay ${receiver === null ? '' : `${receiver} `}chưa nhận được báo cáo kết quả thực hiện ${which}.`;
  },
  'letter/asks-late': ({ agency, target, head }) =>
    `Để bảo đảm tiến độ chung, đề nghị ${agency} khẩn trương ${carriedOut(target)} trước ngày ……/……/………; trường hợp chưa hoàn thành, đề nghị nêu rõ lý do, khó khăn, vướng mắc và thời gian hoàn thành để tổng hợp${head === null ? '' : `, báo cáo ${head}`}.`,
  'letter/comes-too': ({ agency, count }) =>
    `Đồng thời, đề nghị ${agency} chủ động thực hiện và báo cáo đúng hạn ${count === 1 ? 'nhiệm vụ' : `${two(count)} nhiệm vụ`} sắp đến hạn sau:`,
  'letter/asks-coming': ({ agency, target }) =>
    `Để bảo đảm tiến độ thực hiện Kế hoạch, đề nghị ${agency} quan tâm, chủ động ${carriedOut(target)} đúng thời hạn nêu trên.`,
  'letter/closes': () => 'Chi tiết nêu tại Phụ lục kèm theo.',
  'letter/annex': ({ agency, late, coming, asOf }) =>
    `Nhiệm vụ ${[late && 'đã quá hạn', coming && 'sắp đến hạn'].filter(Boolean).join(' và ')} của ${agency} (tính\u00a0đến\u00a0ngày\u00a0${asOf})`,
  'letter/section': ({ tone }) => (tone === 'late' ? 'Nhiệm vụ đã quá hạn' : 'Nhiệm vụ sắp đến hạn'),
  'letter/column-days': ({ tone }) => (tone === 'late' ? 'Số ngày quá\u00a0hạn' : 'Số ngày còn\u00a0lại'),
  'letter/days-left': ({ days }) => (days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`),
  'letter/helpers': ({ names }) => `phối hợp: ${names}`,

  'letter/before': ({ agency }) => `Kế hoạch giao ${agency}`,

  'remind/title': () => 'Công văn đôn đốc',
  'remind/none': ({ late, within, isNarrowed }) => {
    if (isNarrowed) return 'Không có nhiệm vụ nào cần đôn đốc.';
    const coming = within === null ? null : `đến hạn ${within === 0 ? 'hôm nay' : `trong ${within} ngày tới`}`;
    const sought = [late && 'quá hạn', coming].filter(Boolean).join(' hoặc ');
    return `Không có việc ${sought}${late && within !== null && within < 30 ? '; xem xa hơn: --within 30' : ''}.`;
  },
  'remind/written': ({ count, folder, isMail }) =>
    `Đã ghi ${count} ${isMail ? 'thư nháp kèm công văn' : 'công văn'} vào ${folder}.`,
  'remind/no-address': ({ names }) =>
    `Chưa có địa chỉ thư trong danh bạ (khóa email), phải điền nơi nhận khi gửi: ${list(names)}.`,
  'remind/old-letters': ({ folder, files }) =>
    `lưu ý: trong ${folder} còn công văn của lần trước, không thuộc đợt này: ${list(files)}; bỏ đi trước khi gửi cả thư mục`,
  'remind/column-file': () => 'TỆP',
  'remind/column-late': () => 'QUÁ HẠN',
  'remind/column-coming': () => 'SẮP ĐẾN HẠN',
  'remind/no-letter': ({ reason, agency, tasks }) => {
    const why = {
      unnamed: 'kế hoạch không nêu cơ quan chủ trì',
      ended: `${agency} không còn và không rõ một cơ quan nào thay (khóa successors của danh bạ)`,
      unknown: `danh bạ không có cơ quan "${agency}"`,
      own: `việc của chính nơi ra công văn (${agency})`,
    };
    return `Không có công văn cho ${list(tasks)}: ${why[reason]}`;
  },
};
