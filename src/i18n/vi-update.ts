import { list } from './phrases.ts';
import type { UpdateArgs } from './update-args.ts';
import type { Worded } from './worded.ts';

export const viUpdate: Worded<UpdateArgs> = {
  'command/new': () => 'lập kế hoạch năm sau từ một kế hoạch đã có, thời hạn chuyển sang năm đó, chờ soát',
  'argument/new-year': () => 'năm của kế hoạch mới, như 2017: ghi vào plans/2017/plan.yaml',
  'option/new-from': () => 'mã của kế hoạch dùng làm mẫu, như 2016',
  'usage/not-later': ({ year, from }) => `năm ${year} không sau năm ${from} của kế hoạch dùng làm mẫu`,
  'host/cannot-go-on': ({ file }) =>
    `không chắc sửa được ${file} mà giữ nguyên phần còn lại; chạy vstbcpn validate, sửa tệp rồi làm lại`,

  'new/made-from': ({ file }) =>
    `Lập từ ${file}. Dòng có "xem lại" phải được người soát; soát xong thì bỏ các ghi chú này.`,
  'new/not-yet': ({ key, year, value }) => `${key}: chưa có, điền khi ký ban hành (năm ${year}: ${value})`,
  'new/basis': ({ year }) => `xem lại: căn cứ của năm ${year}; mục nào còn dùng thì bỏ dấu # ở đầu dòng`,
  'new/cited': () => 'xem lại: văn bản viện dẫn còn hiệu lực hay không',
  'new/signatory': ({ year }) => `xem lại: người ký năm ${year}`,
  'new/text-moved': ({ from, to }) => `xem lại: đổi năm ${from} thành ${to}`,
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
  'new/fill-in': ({ keys }) => `Chưa có, điền khi ký ban hành: ${list(keys)}.`,
  'new/agencies': ({ names, day }) => `Không còn vào ngày ${day}, phải giao lại: ${list(names)}.`,
  'new/next': ({ command }) => `Tìm "xem lại" trong tệp để soát từng dòng, rồi kiểm tra: ${command}`,
};
