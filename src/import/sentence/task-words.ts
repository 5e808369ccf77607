import type { Stretch } from './sentences.ts';

/** Verbs that say nothing of the work by themselves: it was named before. */
const VERB =
  '(?:tổ chức|thực hiện|triển khai|tiến hành|tham mưu|hoàn thành|chủ động|nghiêm túc|khẩn trương|kịp thời|tích cực|tiếp tục)';
const PLACE = '(?: (?:tại|ở|nêu tại|thuộc))? (?:các )?(?:mục|phần|khoản|điểm|điều|tiểu mục) [0-9A-Za-zÀ-ỹ.,; ]{1,40}';
const THAT = `(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc|hoạt động|công tác|mục|phần việc)(?: (?:này|trên|nêu trên|nói trên|đó)|${PLACE})?`;
const CONTENTLESS = new RegExp(`^(?:${VERB}(?:,? (?:và )?${VERB})*(?: ${THAT})?|${THAT})?$`, 'iu');

/** Where the work ends and its time begins. */
const TIME =
  /[,;]? ?\(|,? ?(?<![A-Za-zÀ-ỹ])(?:(?:hoàn thành|thời gian|thực hiện|xong|kết thúc|thời hạn)(?: (?:xong|thực hiện|hoàn thành))? (?:trong|trước|vào|từ|đến|chậm nhất|cả)|trong (?:tháng|quý|năm|tuần|ngày|\d)|trước (?:ngày|tháng|\d)|chậm nhất|từ (?:ngày|tháng|\d)|đến hết|vào (?:tháng|ngày|quý|dịp|\d)|ngày \d{1,2}|tháng \d{1,2})(?![A-Za-zÀ-ỹ])/iu;

/** Whether words only say that something named elsewhere is to be done. */
export function isContentless(words: string): boolean {
  return CONTENTLESS.test(withoutTime(words));
}

/** A work that is given has an object; two syllables ("mở lớp", "soạn thảo") point to one that was named before. */
export function pointsBack(words: string): boolean {
  return isContentless(words) || withoutTime(words).split(' ').length <= 2;
}

function withoutTime(words: string): string {
  const time = TIME.exec(words);
  return words
    .slice(0, time?.index ?? words.length)
    .replace(/[\s.,;:/–-]+$/u, '')
    .trim();
}

const BEFORE_WORK = /^[\s,;:./–-]*(?:(?:để|nhằm|trong việc|thực hiện việc|tổ chức việc) )?(?:và )?/iu;
const NAMED_WORK = /^(?:nội dung(?: công việc| nhiệm vụ)?|nhiệm vụ|công việc|hoạt động) ?: ?/iu;
const AFTER_WORK = /[\s,;:/–(-]+$/u;

/** The stretch of the work itself, without what joins it to the agencies and without the last marks. */
export function trimWork(text: string, [start, end]: Stretch): Stretch {
  const words = text.slice(start, end);
  const lead = BEFORE_WORK.exec(words)?.[0].length ?? 0;
  const named = NAMED_WORK.exec(words.slice(lead))?.[0].length ?? 0;
  const from = Math.min(end, start + lead + named);
  let to = from + text.slice(from, end).replace(/[\s./]+$/u, '').length;
  if (text.startsWith('..', to)) to += /^\.*/u.exec(text.slice(to, end))?.[0].length ?? 0;
  to = from + text.slice(from, to).replace(AFTER_WORK, '').length;
  return [from, Math.max(from, to)];
}

/** Says something about the work: when, where, with what money. */
const FIELD =
  /^(?:thời gian|thời hạn|thời điểm|tiến độ|địa điểm|kinh phí|sản phẩm|kết quả|hoàn thành|đối tượng)[^:.]{0,30}:/iu;

/** The work that a stretch names; null where it names none. */
export function workIn(text: string, stretch: Stretch): Stretch | null {
  const work = trimWork(text, stretch);
  const words = text.slice(...work);
  return isContentless(words) || FIELD.test(words) ? null : work;
}

const ANNOUNCES =
  /(?:(?<![A-Za-zÀ-ỹ])(?:sau|sau đây|dưới đây|như sau|cụ thể|gồm)|(?<![A-Za-zÀ-ỹ])(?:các|những|một số) (?:[A-Za-zÀ-ỹ,]+ ){0,4}(?:việc|nội dung|nhiệm vụ|hoạt động|giải pháp|yêu cầu|công tác)(?: [A-Za-zÀ-ỹ,]+){0,6}) ?:$/iu;
const LONGEST_ANNOUNCEMENT = 160;

/** Whether words only announce the list below them: "tập trung vào các việc:". */
export function announces(words: string): boolean {
  return ANNOUNCES.test(words.trimEnd().slice(-LONGEST_ANNOUNCEMENT));
}

/** As a title begins. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('vi') + words.slice(first.length);
}
