import type { BulkArgs } from './bulk-args.ts';
import { failureText } from './failures.ts';
import { list } from './phrases.ts';
import type { Worded } from './worded.ts';

const HEAD: Readonly<Record<string, string>> = {
  activity: 'Mã',
  title: 'Nhiệm vụ',
  deadline: 'Hạn',
  agency: 'Cơ quan',
  status: 'Kết quả (hoàn thành / đang thực hiện / lùi hạn / thôi thực hiện)',
  date: 'Ngày (ngày/tháng/năm)',
  evidence: 'Văn bản minh chứng (số / ký hiệu)',
  when: 'Thời hạn mới (nếu lùi hạn)',
  approved_by: 'Văn bản chấp thuận (nếu lùi hạn / thôi)',
  note: 'Ghi chú',
  done_on: 'Ngày hoàn thành',
};
const bare = (column: string) => `"${(HEAD[column] ?? column).replace(/ \(.*/, '')}"`;

const AGAIN = 'việc phải làm lại thì thêm dòng "mở lại" trước đó; chỉ bổ sung thông tin thì kết quả là "ghi chú"';
const HINT: Readonly<Record<string, string>> = {
  'progress/done-twice': AGAIN,
  'progress/cannot-follow': `xem lại ngày; ${AGAIN}`,
  'progress/no-part': 'xem lại mã và cơ quan; chỉ để biết thì kết quả là "ghi chú"',
  'progress/no-evidence': 'ghi số, ký hiệu văn bản, như 215/BC-SNV',
  'progress/not-approved': 'ghi văn bản hoặc người cho phép vào cột "Văn bản chấp thuận", chưa có cột thì thêm',
  'progress/when-missing':
    'ghi thời hạn mới, như Quý IV/2016, trước ngày 30/9, vào cột "Thời hạn mới", chưa có cột thì thêm',
};

export const viBulk: Worded<BulkArgs> = {
  'command/record': () => 'ghi kết quả từ bảng cơ quan gửi về; xuất bảng để cơ quan điền',
  'option/record-from': () => 'bảng Excel (.xlsx) hoặc CSV đã điền; - là đầu vào chuẩn',
  'option/template': () => 'xuất bảng để điền (.xlsx hoặc .csv): mỗi việc chưa xong của cơ quan một dòng',
  'option/table-agency': () => 'cơ quan của bảng; khi đọc: của những dòng không ghi cơ quan',
  'option/table-all': () => 'bảng của mọi cơ quan còn việc; trong tệp .xlsx mỗi cơ quan một trang',

  'template/title': ({ agency }) => `Bảng ghi kết quả thực hiện${agency === null ? '' : `: ${agency}`}`,
  'template/head': ({ column }) => HEAD[column] ?? column,
  'template/written': ({ rows, sheets, file, command }) =>
    `Đã ghi bảng ${rows} dòng${sheets === 1 ? '' : ` của ${sheets} cơ quan`} vào ${file}; điền xong thì: ${command}`,
  'template/nothing-open': ({ agency }) =>
    `${agency === null ? 'Không cơ quan nào còn' : `${agency} không còn`} việc nào chưa xong; bảng chỉ có dòng đầu`,

  'host/bad-table': ({ file, reason, number }) =>
    ({
      missing: `không có tệp "${file}"`,
      'not-utf8': `"${file}" không phải UTF-8; mở bằng Excel rồi lưu thành "CSV UTF-8 (Comma delimited)"`,
      empty: `"${file}" không có gì`,
      'too-large': `"${file}" quá lớn; một bảng không quá ${number} byte`,
      'too-many-rows': `"${file}" quá dài; chia thành nhiều tệp, mỗi tệp không quá ${number} dòng`,
      'too-many-columns': `"${file}" có trang quá nhiều cột; chỉ giữ các cột của bảng`,
      encrypted: `"${file}" có mật khẩu; mở ra, bỏ mật khẩu rồi lưu lại`,
      'old-excel': `"${file}" là tệp kiểu cũ (.xls); mở bằng Excel rồi lưu thành "Excel Workbook (*.xlsx)"`,
      'open-document': `"${file}" là tệp .ods; mở ra rồi lưu thành "Excel 2007-365 (.xlsx)"`,
      'no-workbook': `"${file}" không phải bảng tính; cần tệp .xlsx hoặc .csv`,
      damaged: `tệp "${file}" bị hỏng; mở bằng Excel rồi lưu lại, hoặc nhờ gửi lại`,
      'unpacks-too-large': `"${file}" mở ra thì quá lớn; chép riêng bảng sang một tệp mới`,
      quotes: `không đọc được "${file}": dấu nháy " ở dòng ${number} không khép đúng`,
    })[reason],

  'table/no-heads': () => 'dòng đầu phải ghi tên cột; lấy bảng mẫu: vstbcpn record --template --agency A',
  'table/unknown-column': ({ nearest }) =>
    `không có cột này${nearest === null ? '; xóa cột, hoặc xem các cột của bảng mẫu: record --template' : `; có phải "${nearest}"?`}`,
  'table/repeated-column': ({ first }) => `trùng với cột "${first}"; giữ một cột`,
  'table/missing-columns': ({ columns }) => `thiếu cột ${list(columns.map(bare))}`,
  'table/too-many-cells': ({ heads, isSheet }) =>
    isSheet
      ? `có ô nằm ngoài ${heads} cột của bảng; chép điều cần giữ vào cột của nó rồi xóa ô`
      : `nhiều ô hơn ${heads} cột của dòng đầu; ô có dấu phân cách phải đặt trong dấu nháy "`,
  'table/no-activity': () => 'thiếu mã nhiệm vụ',
  'table/other-title': ({ activity, title }) =>
    `${activity} trong kế hoạch là "${title}"; các dòng có bị xô lệch không? Để trống ô này nếu chỉ sửa lời`,
  'table/no-agency': ({ owners }) =>
    `${owners === 0 ? 'kế hoạch không giao việc này cho riêng cơ quan nào' : `${owners} cơ quan cùng có việc này`}; ghi cơ quan vào bảng, hoặc dùng --agency`,
  'table/no-status': () => 'thiếu kết quả; chưa có gì báo cáo thì để trống cả dòng, chỉ có ghi chú thì viết "ghi chú"',
  'table/unknown-status': ({ found, inList }) =>
    `không hiểu "${found}"; viết hoàn thành, đang thực hiện, lùi hạn, thôi thực hiện, mở lại hoặc ghi chú; chưa làm thì ${inList ? 'xóa chữ trong ô' : 'để trống cả dòng'}`,
  'table/no-note': () => 'ghi chú thì phải có lời ghi chú hoặc số văn bản',
  'table/no-date': () => 'thiếu ngày',
  'table/bad-date': ({ found, meant }) =>
    `"${found}" không phải ngày viết như 20/6/2016${meant === null ? '' : `; có phải ${meant}?`}`,
  'table/day-for-number': ({ found }) =>
    `"${found}" là ngày, không phải số văn bản; bảng tính đã tự đổi thì định dạng ô là Text rồi gõ lại`,
  'table/no-value': () => 'công thức của ô không cho kết quả; gõ thẳng giá trị vào ô',
  'table/read-only': ({ planned }) =>
    `không ghi được từ cột này; kết quả thì ghi vào cột "Ghi chú", rồi ${planned === null ? 'xóa chữ trong ô' : `viết lại "${planned}"`}`,
  'table/of-many': ({ found }) =>
    `dòng này gộp "${found}"; ghi cho một cơ quan thì dùng --agency, hoặc lấy bảng mỗi cơ quan một dòng: due --expand -o x.xlsx`,
  'table/settled': ({ isCancelled, doneOn, evidence }) => {
    const more = 'viết mở lại hoặc ghi chú vào ô này và ghi ngày';
    if (doneOn !== null)
      return `đã ghi hoàn thành ngày ${doneOn}${evidence === null ? '' : ` (${evidence})`}, bảng không sửa được; muốn ghi thêm thì ${more}`;
    return isCancelled
      ? `việc này đã thôi thực hiện; muốn ghi thêm thì ${more}`
      : 'bảng cho là đã xong, nay chưa ghi là xong; nếu đã xong thì viết hoàn thành vào ô này và ghi ngày';
  },
  'table/no-day': ({ found }) =>
    found === null
      ? 'thiếu ngày; chỉ là ghi chú thì viết "ghi chú" vào cột trạng thái và ghi ngày vào đây'
      : `thiếu ngày của "${found}"; ghi vào ô này`,
  'table/contradiction': ({ sheet, row, status, date }) =>
    `trái với dòng ${row}${sheet === null ? '' : ` của trang "${sheet}"`} (${status} ngày ${date}); giữ một dòng`,
  'table/place': ({ file, sheet, row, column }) =>
    `${file}: ${[sheet === null ? '' : `trang "${sheet}"`, `dòng ${row}`, column === null ? '' : `cột "${column}"`].filter(Boolean).join(', ')}`,
  'table/other-sheets': ({ file, sheets }) =>
    `${file}: bỏ qua trang ${list(sheets.map((name) => `"${name}"`))}: không có các cột của bảng để điền`,
  'table/below': () => 'ở dưới bảng, không có mã; bỏ qua',
  'table/refused': ({ bad, filled }) =>
    filled === 0 ? 'Chưa ghi gì.' : `${bad} trong ${filled} dòng đã điền có chỗ sai; chưa ghi gì.`,
  'table/hint': ({ code }) => HINT[code] ?? '',
  'table/head': ({ file }) => `Kết quả ghi nhận từ ${file}`,
  'table/said': ({ status, date }) => `${status} ngày ${date}`,
  'table/recorded': ({ added, same, empty, isWritten }) =>
    `${[
      added === 0 ? 'Không có gì mới để ghi' : `${isWritten ? 'Đã' : 'Sẽ'} ghi ${added} kết quả`,
      same === 0 ? '' : `${same} dòng đã ghi từ trước`,
      empty === 0 ? '' : `${empty} dòng còn trống`,
    ]
      .filter(Boolean)
      .join('; ')}.`,
  'table/changed': ({ file, count }) => `${file}: thêm ${count}`,
  'host/partly-written': ({ file, detail, written }) =>
    `không ghi được "${file}"${failureText(detail, 'vi')}; đã ghi: ${list(written)}; sửa chỗ vướng rồi chạy lại lệnh, dòng đã ghi không bị ghi lần nữa`,
};
