import { FIXED_NAMES } from './fixed-names.ts';

/** Words that always have something after them: a paragraph that ends with one is not over. */
const WAITING =
  /(?:^|\s)(?:và|với|của|các|những|tại|cho|về|theo|trong|từ|đến|do|bằng|là|để|trên|dưới|hoặc|cùng|mỗi|phối hợp|chủ trì|chủ tịch|giám đốc)$/iu;
/** Words that wait for a figure, and for nothing else: "trong năm" may end a sentence, "trong năm / 2019" does not. */
const WAITING_FOR_FIGURE =
  /(?:^|\s)(?:số|ngày|tháng|năm|quý|khóa|điều|khoản|điểm|mục|giai đoạn|nhiệm kỳ|năm học|kỳ)$/iu;
/** Kinds of agencies that say nothing alone. */
const WAITING_FOR_NAME = /(?:^|\s)(?:Sở|UBND|Ủy ban|Ban Quản lý|Giám đốc|Chủ tịch)$/u;
/** Words that wait for the name of a place, in a sentence that has gone on for a while. */
const WAITING_FOR_PLACE = /(?:\S+\s+){10}(?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận)$/iu;

/** Two words in capitals that are no place: an agency, a post, or who gives work. */
const NO_PLACE =
  /^(?:Sở|Ban|Phòng|[ỦU][ỷy] ban|Công an|Trung tâm|Chi cục|Cục|Đài|Trường|Văn phòng|Liên đoàn|Liên minh|Thanh tra|Bộ Chỉ huy|Mặt trận|Kho bạc|Ngân hàng|Bảo hiểm|Bệnh viện|Viện [Kk]iểm|Tòa án|Hội (?:Liên|Nông|Cựu|Chữ|đồng)|Giám đốc|Chủ tịch|Thủ trưởng|Giao|Đề nghị|Yêu cầu|Phân công) /u;

/** The end of a line that cannot be the end of its paragraph when `next` comes after it. */
export function endsOpen(text: string, next: string): boolean {
  const end = text.slice(-200);
  if (WAITING.test(end) || /[,(/&]$|\s[-–]$/.test(end)) return true;
  return waitsForFigure(end, next) || WAITING_FOR_NAME.test(end) || isWithinName(end, next) || waitsForPlace(end, next);
}

/** "… trong quý", with a figure after it. */
export const waitsForFigure = (text: string, next: string): boolean =>
  WAITING_FOR_FIGURE.test(text.slice(-40)) && /^(?:\d|[IVX]+(?!\p{L}))/u.test(next);

/** "Hội Liên hiệp / Phụ nữ tỉnh": a name that the line end cuts in two. */
function isWithinName(end: string, next: string): boolean {
  return FIXED_NAMES.some((name) =>
    [...name.matchAll(/ /g)].some(({ index }) => {
      return end.endsWith(` ${name.slice(0, index)}`) && next.startsWith(name.slice(index + 1));
    }),
  );
}

function waitsForPlace(end: string, next: string): boolean {
  return WAITING_FOR_PLACE.test(end) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(next) && !NO_PLACE.test(next);
}

/** More brackets or quotation marks are opened than closed. */
export function hasOpenBracket(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length;
  return count('(') > count(')') || count('“') > count('”');
}
