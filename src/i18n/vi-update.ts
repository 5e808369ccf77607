import { list } from './phrases.ts';
import type { UpdateArgs } from './update-args.ts';
import type { Worded } from './worded.ts';

const KIND: Readonly<Record<string, string>> = {
  added: 'Thêm mới',
  removed: 'Bỏ (văn bản không còn)',
  changed: 'Sửa theo văn bản',
  moved: 'Số trong văn bản khác mã trong kế hoạch: giữ mã',
  conflict: 'Văn bản ghi khác chỗ đã sửa tay: giữ như trong kế hoạch',
  differs: 'Văn bản ghi khác: giữ như trong kế hoạch',
  left: 'Văn bản không còn, giữ lại vì đã có ghi nhận hoặc đã sửa tay',
  kept: 'Chỗ sửa tay được giữ',
  refused: 'Chưa sửa được, phải sửa tay',
};
const COUNTED: Readonly<Record<string, string>> = {
  added: 'thêm',
  removed: 'bỏ',
  changed: 'sửa',
  moved: 'khác số',
  conflict: 'trái với chỗ sửa tay',
  differs: 'ghi khác',
  left: 'giữ lại',
  kept: 'sửa tay được giữ',
  refused: 'chưa sửa được',
};
const PART: Readonly<Record<string, string>> = {
  head: 'phần đầu văn bản',
  aims: 'mục đích',
  sections: 'đề mục',
  activities: 'hoạt động',
  basis: 'căn cứ',
  cited: 'văn bản viện dẫn',
  recipients: 'nơi nhận',
};
const FIELD: Readonly<Record<string, string>> = {
  id: 'số',
  title: 'tên',
  lead: 'chủ trì',
  each: 'mỗi cơ quan',
  coordinating: 'phối hợp',
  others: 'cùng',
  when: 'thời gian',
  parts: 'ý nhỏ',
  product: 'sản phẩm',
  report: 'loại báo cáo',
  to: 'gửi tới',
  unstated: 'không nêu',
  note: 'ghi chú',
  year: 'năm',
  number: 'số, ký hiệu',
  issued: 'ngày ban hành',
  place: 'địa danh',
  issuer: 'cơ quan ban hành',
  standing: 'thường trực',
  secretariat: 'thư ký',
  recipients: 'nơi nhận',
  signatory: 'người ký',
  capacity: 'tư cách ký',
  post: 'chức vụ người ký',
  name: 'người ký',
  date: 'ngày',
  about: 'về việc',
};

export const viUpdate: Worded<UpdateArgs> = {
  'command/new': () => 'lập kế hoạch năm sau từ một kế hoạch đã có, thời hạn chuyển sang năm đó, chờ soát',
  'argument/new-year': () => 'năm của kế hoạch mới, như 2017: ghi vào plans/2017/plan.yaml',
  'option/new-from': () => 'mã của kế hoạch dùng làm mẫu, như 2016',
  'usage/not-later': ({ year, from }) => `năm ${year} không sau năm ${from} của kế hoạch dùng làm mẫu`,
  'host/cannot-go-on': ({ file }) =>
    `không chắc sửa được ${file} mà giữ nguyên phần còn lại; chạy vstbcpn validate, sửa tệp rồi làm lại`,

  'new/made-from': ({ file }) =>
    `Lập từ ${file}. Dòng có "xem lại" phải được người soát; soát xong thì bỏ các ghi chú này.`,
  'new/base': () =>
    'Bản do "vstbcpn new" lập, không sửa tay: "vstbcpn import --update" so với tệp này để biết chỗ nào trong plan.yaml đã sửa tay. Giữ trong git cùng plan.yaml.',
  'new/not-yet': ({ key, year, value }) => `${key}: chưa có, điền khi ký ban hành (năm ${year}: ${value})`,
  'new/basis': ({ year }) => `xem lại: căn cứ của năm ${year}; mục nào còn dùng thì bỏ dấu # ở đầu dòng`,
  'new/cited': () => 'xem lại: văn bản viện dẫn còn hiệu lực hay không',
  'new/signatory': ({ year }) => `xem lại: người ký năm ${year}`,
  'new/text-moved': ({ from, to }) => `xem lại: đổi năm ${from} thành ${to}`,
  'new/other-year': ({ years }) => `xem lại: có nêu năm ${list(years)}, giữ nguyên`,
  'new/time-moved': ({ from, text }) => `xem lại: năm ${from}: ${text}`,
  'new/time-left': ({ from, to }) => `xem lại: giữ như năm ${from}, chưa chuyển được sang năm ${to}`,
  'new/note': ({ year }) => `xem lại: ghi chú có nói đến năm ${year}`,
  'new/agency-gone': ({ name, until, successors }) =>
    `xem lại: ${name} chỉ có đến ${until}${successors.length === 0 ? '' : `, nay là ${list(successors)}`}`,

  'new/written': ({ files, from }) => `Đã lập ${list(files)} từ ${from}.`,
  'new/times': ({ kept, moved, left }) =>
    [
      `Thời gian: ${moved} chỗ đã chuyển năm (cần soát)`,
      ...(kept === 0 ? [] : [`${kept} chỗ không ghi năm hoặc không có ngày, giữ nguyên`]),
      ...(left === 0 ? [] : [`${left} chỗ chưa chuyển được, phải sửa tay`]),
    ]
      .join('; ')
      .concat('.'),
  'new/texts': ({ count, year }) => `Tên việc, tên mục: ${count} chỗ đã đổi thành năm ${year} (cần soát).`,
  'new/other-years': ({ count }) => `${count} chỗ nêu năm khác, giữ nguyên (cần soát).`,
  'new/fill-in': ({ keys, needed }) =>
    `Chưa có, điền khi ký ban hành: ${list(keys)}; đến lúc đó validate còn báo thiếu ${list(needed)}.`,
  'new/agencies': ({ names, day }) => `Không còn vào ngày ${day}, phải giao lại: ${list(names)}.`,
  'new/next': ({ command }) => `Tìm "xem lại" trong tệp để soát từng dòng, rồi kiểm tra: ${command}`,
  'new/document': () => 'van-ban-da-ky.docx',
  'new/signed': ({ command }) => `Khi có văn bản đã ký, đọc vào kế hoạch này: ${command}`,

  'option/import-update': () =>
    'văn bản ban hành lại: sửa kế hoạch đã có ở -o theo văn bản, giữ mã, ghi chú và chỗ sửa tay; cho biết đổi gì',
  'host/nothing-to-update': ({ file }) => `chưa có ${file} để cập nhật; đọc lần đầu thì bỏ --update`,
  'host/cannot-read-imported': ({ file }) =>
    `không đọc được ${file} (bản đọc của lần trước; có thể còn dấu xung đột của git): lấy lại từ git (git checkout -- ${file}), hoặc xóa tệp thì mọi chỗ khác văn bản đều giữ như trong kế hoạch và nêu ra`,
  'update/imported': () =>
    'Bản đọc từ văn bản, không sửa tay: lần sau "vstbcpn import --update" so với tệp này để biết văn bản đổi gì. Giữ trong git cùng plan.yaml.',
  'update/left': ({ reason }) =>
    `văn bản mới không còn việc này; giữ lại vì ${reason === 'recorded' ? 'đã có kết quả ghi nhận' : 'đã sửa tay'}`,
  'update/says-otherwise': ({ text }) => (text === null ? 'văn bản mới không còn ghi' : `văn bản mới ghi: ${text}`),
  'update/title': ({ file }) => `Cập nhật ${file} theo văn bản`,
  'update/source': ({ file, number, issued }) =>
    [file, number === null ? '' : `số ${number}`, issued === null ? '' : `ngày ${issued}`].filter(Boolean).join(' · '),
  'update/counts': ({ counts }) =>
    `${counts.map(({ kind, count }) => `${count} ${COUNTED[kind] ?? kind}`).join(', ')}.`,
  'update/unchanged': () => 'Văn bản không có gì mới so với lần đọc trước; kế hoạch giữ nguyên.',
  'update/remarks-only': ({ file }) => `Trong ${file} chỉ các ghi chú (# …) được ghi lại theo tệp văn bản này.`,
  'update/no-base': ({ file }) =>
    `Không có ${file} nên không biết chỗ nào đã sửa tay: chỉ thêm việc mới và điền chỗ trống ở phần đầu, còn lại giữ nguyên và nêu ra để người xem.`,
  'update/kind': ({ kind, count }) => `${KIND[kind] ?? kind} (${count})`,
  'update/part': ({ part }) => PART[part] ?? part,
  'update/field': ({ field }) => FIELD[field] ?? field,
  'update/column': ({ column }) =>
    ({ entry: 'MỤC', field: 'CHỖ ĐỔI', old: 'TRONG KẾ HOẠCH', new: 'VĂN BẢN MỚI' })[column],
  'update/see': ({ diff, check }) => `Xem lại từng chỗ (${diff}), rồi kiểm tra: ${check}`,
};
