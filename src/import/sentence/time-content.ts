import type { TimePlace } from './time-place.ts';

const book = (phrases: string): ReadonlySet<string> => new Set(phrases.split('|'));

/** Right before a date, these make it the date of something that is no work. */
const EFFECT = book(
  'có hiệu lực|hết hiệu lực|hiệu lực thi hành|hiệu lực kể|thành lập|được tuyển dụng|người sinh|trẻ sinh|em sinh|được sinh|ra đời|có|hiện có|lần thứ|sáng|chiều|tối',
);

/** What happened at a date instead of being due by it. */
const PAST = book(
  'xảy ra|phát sinh|tồn đọng|còn tồn|em tồn|sinh ra|người sinh|trẻ sinh|em sinh|sinh con|được cấp|ký kết|đã ký|phát hiện|ghi nhận|được ban hành|đã ban hành|cư trú|hình thành',
);

const BIRTH = book('sinh ra|người sinh|trẻ sinh|em sinh|sinh con|cư trú');

/** Dates of these papers are told, not set: "ban hành ngày 5/3/2018". */
const SIGNED = book('ban hành|ký|ký ban hành|thông qua|phê duyệt|ban hành kèm theo');

/** Things that carry a month, quarter or year in their name: "báo cáo tháng 5", "kế hoạch quý II". */
const THINGS = book(
  'kế hoạch|chương trình|chỉ tiêu|dự toán|ngân sách|kinh phí|nhiệm vụ|công tác|số liệu|kết quả|tình hình|phương hướng|quy hoạch|' +
    'thu nhập|mục tiêu|báo cáo|tổng kết|sơ kết|chuyên đề|chủ đề|giao ban|công việc|hoạt động|chế độ|định mức|hội nghị|' +
    'sự kiện|ngày lễ|lễ lớn|năm học|quyết toán|thu chi|biên chế|lương|đánh giá|thi đua|tháng hành động|kỳ họp|cuộc họp',
);

/** Things of which a period may be told somewhat later: "chỉ tiêu đào tạo hằng năm". */
const PERIODIC = book(
  'kế hoạch|chỉ tiêu|dự toán|ngân sách|kinh phí|mục tiêu|quy hoạch|thu nhập|tỷ lệ|nhu cầu|biên chế|định mức|số liệu|đời sống|' +
    'chương trình|trợ cấp|phụ cấp|tiền lương|học phí|tiền ăn|lãi suất|sản lượng',
);

/** "nhiệm vụ thường xuyên", "chi thường xuyên": what kind of thing it is, not how it is done. */
const STANDING = book(
  'nhiệm vụ|công tác|việc|chi|kinh phí|nguồn|công việc|chế độ|vốn|ngân sách|đầu tư|hoạt động|mục tiêu|dự toán|quỹ',
);

const endsWith = (before: readonly string[], phrases: ReadonlySet<string>): boolean =>
  [1, 2, 3, 4].some((length) => before.length >= length && phrases.has(before.slice(0, length).reverse().join(' ')));

/** The date is that of a birth, a law's effect, a meeting that is told of. */
export const namesEffect = ({ before }: TimePlace): boolean => endsWith(before, EFFECT);

/** The date tells when something happened, or a paper was signed. */
export const namesPast = ({ before }: TimePlace): boolean =>
  endsWith(before, PAST) || before.slice(0, 6).includes('đã');

export const namesBirth = ({ before }: TimePlace): boolean => endsWith(before, BIRTH);

export const namesSigning = ({ before }: TimePlace): boolean => endsWith(before, SIGNED);

export const namesThing = ({ before }: TimePlace): boolean => endsWith(before, THINGS);

export const namesStanding = ({ before }: TimePlace): boolean => endsWith(before, STANDING);

export const namesPeriodic = ({ before }: TimePlace): boolean =>
  upTo(before, NEW_THOUGHT).some((_, i) => endsWith(before.slice(i), PERIODIC));

/** Past these words the thing named before is no longer spoken of. */
const NEW_THOUGHT = book('và|để|tổ|mở|tập|họp|vào|gửi');

function upTo(words: readonly string[], stops: ReadonlySet<string>): readonly string[] {
  const end = words.findIndex((word) => stops.has(word));
  return words.slice(0, Math.min(end < 0 ? words.length : end, 7));
}
