import { list } from './phrases.ts';
import type { WhereArgs, WherePart } from './where-args.ts';
import type { Worded } from './worded.ts';

const EXPECTED: Readonly<Record<WherePart, string>> = {
  condition: 'một điều kiện, như status = overdue',
  operator: 'một phép so sánh: = != < <= > >= ~ in (…) hoặc is null',
  value: 'một giá trị (trùng từ khóa thì đặt trong dấu nháy)',
  connector: 'and, or hoặc hết biểu thức (giá trị có dấu cách phải đặt trong dấu nháy)',
  'connector-or-close': 'and, or hoặc dấu đóng ngoặc',
  open: 'dấu mở ngoặc, như in (overdue, open)',
  'comma-or-close': 'dấu phẩy hoặc dấu đóng ngoặc',
  in: 'in, như not in (done, cancelled)',
  null: 'null hoặc not null',
};
const TYPE: Readonly<Record<string, string>> = {
  text: 'chữ',
  day: 'ngày',
  number: 'số',
  choice: 'một trong các giá trị định sẵn',
  agency: 'cơ quan',
  section: 'mục',
  activity: 'mã hoạt động',
};
const meant = (word: string | null) => (word === null ? '' : `; có phải "${word}"?`);

export const viWhere: Worded<WhereArgs> = {
  'option/where': () => 'điều kiện viết thành biểu thức, xem cuối trang này',
  'help/where': ({ fields }) =>
    `Điều kiện của --where, ví dụ:
  'status = overdue and lead = so-noi-vu and deadline < 1/7/2016'
So sánh bằng = != < <= > >= ~ (có chứa, không kể dấu và chữ hoa), in (a, b), not in (a, b), is null, is not null; nối bằng and, or, not và ngoặc. Giá trị có dấu cách đặt trong dấu nháy; cơ quan ghi như ở --agency, mục gồm mọi việc thuộc mục. Trường có nhiều cơ quan (lead, each, coordinating) đúng khi một cơ quan đúng. So sánh với chỗ trống (null) luôn sai, kể cả bằng !=.
Các trường: ${list(fields)}.`,
  'scope/where': ({ expression }) => `điều kiện: ${expression}`,
  'usage/where-expected': ({ expected, found, nearest }) =>
    `--where: ${found === null ? 'hết biểu thức' : `gặp "${found}"`} ở chỗ cần ${EXPECTED[expected]}${meant(nearest)}`,
  'usage/where-unclosed': ({ quote }) => `--where: dấu nháy ${quote} không có dấu đóng`,
  'usage/where-too-long': ({ max }) => `--where: biểu thức dài quá ${max} ký tự`,
  'usage/where-too-deep': ({ max }) => `--where: ngoặc và not lồng nhau quá ${max} lần`,
  'usage/where-field': ({ found, nearest, known }) =>
    `--where: không có trường "${found}"${nearest === null ? `; các trường: ${list(known)}` : meant(nearest)}`,
  'usage/where-operator': ({ found, nearest, known }) =>
    `--where: không có phép so sánh "${found}"${nearest === null ? `; dùng ${known.join(' ')}` : meant(nearest)}`,
  'usage/where-type': ({ field, type, operator, allowed }) =>
    `--where: "${field}" là ${TYPE[type]}, không dùng được ${operator}; dùng ${allowed.join(' ')}`,
  'usage/where-day': ({ found }) => `--where: "${found}" không phải ngày; viết 2016-06-10 hoặc 10/6/2016`,
  'usage/where-number': ({ found }) => `--where: "${found}" không phải số nguyên`,
  'usage/where-value': ({ found, allowed, nearest }) =>
    `--where: không có giá trị "${found}"; dùng ${list(allowed)}${meant(nearest)}`,
  'usage/where-no-letters': () => '--where: chỗ này cần ít nhất một chữ cái hoặc chữ số để tìm',
};
