/** Words that always have something after them: a paragraph that ends with one is not over. */
const WAITING =
  /(?:^|\s)(?:và|với|của|các|những|tại|cho|về|theo|trong|từ|đến|do|bằng|là|để|trên|dưới|hoặc|cùng|mỗi|phối hợp|chủ trì|chủ tịch|giám đốc)$/iu;
/** Words that wait for a figure, and for nothing else: "trong năm" may end a sentence, "trong năm / 2019" does not. */
const WAITING_FOR_FIGURE =
  /(?:^|\s)(?:số|ngày|tháng|năm|quý|khóa|điều|khoản|điểm|mục|giai đoạn|nhiệm kỳ|năm học|kỳ)$/iu;
/** Words that wait for the name of a place, in a sentence that has gone on for a while. */
const WAITING_FOR_PLACE = /(?:\S+\s+){10}(?:tỉnh|huyện|thành phố|thị xã|xã|phường|thị trấn|quận)$/iu;

/** The end of a line that cannot be the end of its paragraph when `next` comes after it. */
export function endsOpen(text: string, next: string): boolean {
  const end = text.slice(-200);
  if (WAITING.test(end) || /[,(/&]$|\s[-–]$/.test(end)) return true;
  if (WAITING_FOR_FIGURE.test(end)) return /^(?:\d|[IVX]+(?!\p{L}))/u.test(next);
  return WAITING_FOR_PLACE.test(end) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(next);
}

/** More brackets or quotation marks are opened than closed. */
export function hasOpenBracket(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length;
  return count('(') > count(')') || count('“') > count('”');
}
