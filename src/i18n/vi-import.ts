import type { ImportArgs } from './import-args.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const WHY: Readonly<Record<string, string>> = {
  heading: 'theo đề mục',
  addressee: 'là nơi văn bản gửi tới',
  'next-paragraph': 'nêu ở đoạn sau',
  'previous-paragraph': 'nêu ở đoạn trước',
  'whole-section': 'câu chung cho cả mục',
  'cell-above': 'theo ô ở dòng trên của bảng',
  'column-head': 'theo tên cột của bảng',
  'named-first': 'cơ quan nêu trước trong ô được hiểu là chủ trì',
  'lost-break': 'hai tên viết liền trong một ô',
  'event-day': 'lấy ngày diễn ra sự kiện làm thời gian',
  'several-times': 'văn bản nêu nhiều thời hạn',
  'school-year': 'văn bản không ghi năm, hiểu theo năm học',
  'coordinate-only': 'văn bản chỉ nêu phối hợp, không nêu cơ quan chủ trì',
  class: 'gọi chung, hiểu theo nhóm cơ quan',
  'changed-spelling': 'văn bản viết khác tên trong danh bạ',
  renumbered: 'số thứ tự trong văn bản bị trùng hoặc lùi, đã đánh lại',
  'from-title': 'theo tên kế hoạch',
  'from-issued': 'theo ngày ban hành',
  'from-text': 'theo lời văn',
  'first-sentence': 'lấy câu đầu làm tên việc, các câu sau ghi ở parts',
  'kind-of-report': 'loại báo cáo hiểu theo lời văn',
};
/** Of these the words of the line itself say the most. */
const QUOTING = ['heading', 'addressee', 'next-paragraph', 'previous-paragraph', 'whole-section', 'from-text'];

const NOTE: Readonly<Record<string, string>> = {
  'text-box': 'hộp văn bản: không đọc',
  'tracked-changes': 'chỗ sửa có theo dõi (track changes): coi như đã chấp nhận',
  picture: 'hình ảnh: không đọc',
  footnote: 'chú thích cuối trang: không đọc',
  comment: 'lời bình (comment): không đọc',
  'not-nfc': 'chữ có dấu tách rời đã được ghép lại (Unicode dựng sẵn)',
  'header-footer': 'đầu trang, chân trang: không đọc',
};

const ROLE: Readonly<Record<string, string>> = {
  activity: 'hoạt động',
  report: 'nhiệm vụ báo cáo',
  part: 'ý nhỏ của',
  assignment: 'câu phân công của',
  time: 'thời gian của',
  heading: 'đề mục',
  head: 'phần đầu văn bản',
  basis: 'căn cứ, văn bản viện dẫn',
  aim: 'mục đích, yêu cầu',
  recipient: 'nơi nhận',
  signature: 'phần ký',
  'table-head': 'dòng đầu của bảng',
  background: 'lời dẫn, diễn giải',
  continuation: 'phần tiếp của',
  'not-understood': 'chưa hiểu',
};

export const viImport: Worded<ImportArgs> = {
  'command/import': () => 'đọc kế hoạch từ văn bản (.docx, .txt, .md) thành bản nháp YAML để soát',
  'argument/document': () => 'tệp văn bản kế hoạch: .docx, .txt hoặc .md; - là đầu vào chuẩn',
  'option/import-output': () =>
    'ghi bản nháp ra tệp, như plans/2017/plan.yaml; cơ quan mới ghi vào agencies.proposed.yaml cùng thư mục',
  'option/import-format': () => 'định dạng; mặc định là yaml',
  'option/import-report': () => 'ghi thêm bảng đối chiếu từng đoạn của văn bản (.html hoặc .md)',
  'usage/onto-itself': ({ file }) =>
    `"${file}" dùng cho hai việc; văn bản, bản nháp, agencies.proposed.yaml, bảng đối chiếu mỗi thứ phải là một tệp riêng`,
  'usage/report-extension': ({ file, known }) =>
    `không rõ định dạng của bảng đối chiếu "${file}"; dùng đuôi ${list(known)}`,
  'host/bad-document': ({ file, reason, detail }) => {
    const said = detail === null ? '' : ` (${detail})`;
    return {
      missing: `không có tệp "${file}"`,
      doc: `"${file}" là tệp Word kiểu cũ (.doc); mở bằng Word hoặc LibreOffice rồi lưu thành "Word Document (*.docx)"`,
      pdf: `"${file}" là tệp PDF; xin bản Word của văn bản, hoặc mở PDF bằng Word rồi lưu thành .docx; PDF là ảnh quét thì không có chữ để đọc`,
      odt: `"${file}" là tệp .odt; mở bằng LibreOffice hoặc Word rồi lưu thành .docx`,
      rtf: `"${file}" là tệp .rtf; mở bằng Word rồi lưu thành .docx`,
      other: `"${file}" không phải văn bản Word, văn bản thuần hay Markdown${said}; cần tệp .docx, .txt hoặc .md`,
      encrypted: `"${file}" đặt mật khẩu; mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại thành .docx`,
      'not-text': `"${file}" không phải chữ UTF-8${said}; mở ra rồi lưu lại với mã "UTF-8", hoặc lưu thành .docx`,
      'too-large': `"${file}" quá lớn để là một kế hoạch${said}; bỏ hình ảnh, tệp nhúng rồi lưu lại`,
      'too-deep': `"${file}" có cấu trúc lồng nhau quá sâu${said}; chép nội dung sang một tệp Word mới`,
      broken: `tệp "${file}" bị hỏng${said}; mở bằng Word rồi lưu lại, hoặc nhờ gửi lại`,
      empty: `"${file}" không có chữ nào`,
    }[reason];
  },

  'draft/at': ({ counts, line }) => `${counts === 'lines' ? 'dòng' : 'đoạn'} ${line}`,
  'draft/made-from': ({ file, counts }) =>
    `Bản nháp đọc từ ${file}, phải soát lại với văn bản đã ký. "${counts === 'lines' ? 'dòng' : 'đoạn'} 12": vị trí trong văn bản; soát xong thì bỏ các ghi chú này.`,
  'draft/missing': ({ key, found }) =>
    found === null
      ? `${key}: không thấy trong văn bản; điền vào đây`
      : `${key}: văn bản ghi "${found}", không rõ là một cơ quan nào; điền vào đây`,
  'draft/why': ({ why, source }) => {
    const said = WHY[why] ?? why;
    return QUOTING.includes(why) && source !== '' ? `${said} "${source}"` : said;
  },
  'draft/class-coordinates': ({ text }) => `"${text}" là tên gọi chung nên ghi ở others`,
  'draft/leads-already': ({ text }) => `"${text}" đã chủ trì nên không ghi lại ở coordinating`,
  'draft/unreadable-kept': ({ when }) => `văn bản ghi thời gian: "${when}"`,
  'draft/reports-to-class': ({ text }) => `gửi "${text}": không rõ là một cơ quan nào nên chưa ghi to`,
  'draft/proposed': () =>
    'Cơ quan, nhóm mà kế hoạch nêu và danh bạ chưa có: soát từng mục rồi chuyển sang plans/agencies.yaml. Danh bạ đã có dưới tên khác thì thêm cách viết vào aliases ở đó, sửa mã trong plan.yaml rồi bỏ mục.',
  'draft/near': ({ ids }) => `gần giống trong danh bạ: ${list(ids)}`,

  'draft/read': ({ file, counts }) => `Đã đọc ${file}: ${counts}`,
  'draft/counts': ({ activities, reports }) => `${activities} hoạt động, ${reports} nhiệm vụ báo cáo.`,
  'draft/stated': ({ withLead, withTime, of }) =>
    `Trong ${of} việc: ${withLead} có cơ quan chủ trì, ${withTime} có thời gian.`,
  'draft/unreadable': ({ count }) => `${count} thời gian không đọc được, đã ghi lại ở note, cần người sửa:`,
  'draft/unreadable-time': ({ id, at, problem }) => `${id} (${at}): ${problem}`,
  'draft/agencies': ({ known, proposed }) =>
    `${known} cơ quan, nhóm có trong danh bạ, ${proposed} chưa có${proposed === 0 ? '' : ' (đề xuất)'}.`,
  'draft/not-understood': ({ count, suspects }) =>
    `${count} đoạn chưa thành gì${suspects === 0 ? '.' : `, trong đó ${suspects} đoạn có nói đến phân công hoặc thời hạn, cần người xem:`}`,
  'draft/all-understood': () => 'Mọi đoạn đều đã có chỗ.',
  'draft/line': ({ at, text }) => `${at}: ${text}`,
  'draft/more': ({ count }) => `… và ${count} đoạn nữa`,
  'draft/note': ({ what, count }) => `${count === null ? '' : `${count} `}${NOTE[what] ?? what}`,
  'draft/lacks': ({ keys }) => `Văn bản không nêu, cần điền vào bản nháp: ${list(keys)}.`,
  'draft/written': ({ files }) => `Đã ghi ${list(files)}.`,
  'draft/check-proposed': ({ count, file }) =>
    file === null
      ? `Soát ${count} cơ quan, nhóm chưa có trong danh bạ; -o TỆP thì ghi thành agencies.proposed.yaml.`
      : `Soát ${count} cơ quan, nhóm trong ${file}, rồi chuyển sang plans/agencies.yaml.`,
  'draft/no-register': () =>
    'Không ở trong thư mục kế hoạch nào (plans/agencies.yaml) nên chưa tra được danh bạ; chỉ thư mục bằng -C.',
  'draft/see-report': ({ command }) => `Xem từng đoạn của văn bản thành gì: ${command}`,
  'draft/elsewhere': ({ file, year }) =>
    `Các lệnh chưa thấy ${file}: soát xong thì đặt bản nháp vào plans/${year ?? '<năm>'}/plan.yaml rồi chạy vstbcpn validate.`,
  'draft/next': ({ command }) => `Soát bản nháp xong thì kiểm tra: ${command}`,

  'draft/report-title': () => 'Đối chiếu văn bản với bản nháp kế hoạch',
  'draft/report-source': ({ file, number, issued }) =>
    [file, number === null ? '' : `số ${number}`, issued === null ? '' : `ngày ${issued}`].filter(Boolean).join(' · '),
  'draft/suspects': ({ count }) =>
    `Cần người xem trước: ${count} đoạn nói đến phân công hoặc thời hạn mà chưa thành gì`,
  'draft/account': ({ counts, count }) => `Toàn văn: ${count} ${counts === 'lines' ? 'dòng' : 'đoạn'}`,
  'draft/column': ({ column, counts }) =>
    ({ line: counts === 'lines' ? 'DÒNG' : 'ĐOẠN', text: 'VĂN BẢN', became: 'TRONG BẢN NHÁP' })[column],
  'draft/label': ({ label }) =>
    ({
      duties: 'Nội dung',
      stated: 'Văn bản nêu rõ',
      unreadable: 'Không đọc được',
      agencies: 'Cơ quan',
      understood: 'Chưa thành gì',
      notes: 'Khi đọc tệp',
    })[label],
  'draft/became': ({ role, of }) => {
    const word = ROLE[role] ?? role;
    return of.length === 0 ? word.replace(/ của$/, '') : `${word} ${list(of)}`;
  },
  'draft/duty': ({ lead, coordinating, others, when, until, problem }) =>
    [
      `chủ trì: ${lead.length === 0 ? 'không nêu' : list(lead)}`,
      ...(coordinating.length === 0 ? [] : [`phối hợp: ${list(coordinating)}`]),
      ...(others === null ? [] : [`cùng: ${others}`]),
      `thời gian: ${when === null ? 'không nêu' : `"${when}"`}${until === null ? '' : ` (đến ${until})`}${problem === null ? '' : ` – ${problem}`}`,
    ].join('; '),
};
