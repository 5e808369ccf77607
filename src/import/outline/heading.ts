import { findForm } from './form.ts';
import type { Label } from './label.ts';
import type { Paragraph } from './paragraph.ts';
import { hasEndMark, isCapitals, isRule, namesBody, withoutRank, wordCount } from './wording.ts';

const CHAPTER_FAMILIES: readonly string[] = ['part', 'chapter', 'section', 'upper', 'roman'];

/** `I.`, `A.`, `Phần I`: a number that chapters have. */
export const isChapterLabel = (label: Label | null): boolean =>
  label !== null && CHAPTER_FAMILIES.includes(label.family);

/** Stands as a heading by its look alone, before anybody knows what is under it. */
export function looksLikeHeading(paragraph: Paragraph): boolean {
  const { label, look, table } = paragraph;
  const text = withoutRank(paragraph.text);
  if (table !== null || text === '' || isRule(text) || (label === null && findForm(text) !== null)) return false;
  if (look?.heading != null && wordCount(text) <= MOST_WORDS) return true;
  if (isCapitals(text) && wordCount(text) > 1 && wordCount(text) <= MOST_WORDS) return true;
  if (saysAfterColon(text) || wordCount(text) > MOST_WORDS) return false;
  if (hasEndMark(text)) return false;
  if (isAgencyAlone(text)) return true;
  if (isChapterLabel(label) || (label === null && isPeriod(text))) return true;
  return look?.bold === true && label?.family !== 'bullet';
}

/** "Tháng 9/2018:", "Học kỳ I": what is to be done then stands under it. */
const isPeriod = (text: string): boolean =>
  /^(?:\S+ )?(?:tháng|quý|học kỳ|tuần|đợt)(?: thứ)? [\dIVX][\d/IVX]*(?:(?:\s?[,–-]\s?|\svà\s)[\dIVX][\d/IVX]*)*(?: năm (?:học )?\d{4}(?:\s?[-–]\s?\d{4})?)?:?$/iu.test(
    text,
  );

const MOST_WORDS = 45;

/** A heading by what is under it: a short title without an end mark, over points or paragraphs. */
export function isTitleOver(paragraph: Paragraph, hasChildren: boolean): boolean {
  const { label, look } = paragraph;
  const text = withoutRank(paragraph.text);
  const isRanked = text !== paragraph.text;
  // A numbered line that is only bold may be the work itself, where nothing stands under it.
  const isBare = look === null || look.heading !== null || label === null || hasChildren;
  if (looksLikeHeading(isBare ? paragraph : { ...paragraph, look: null })) return true;
  if (!hasChildren || label === null || label.family === 'bullet' || saysAfterColon(text)) return false;
  if (ASSIGNS.test(text) || wordCount(text) > MOST_WORDS || /\.\s+\p{Lu}/u.test(text)) return false;
  if (isRanked) return true;
  return text.endsWith(':') ? wordCount(text) <= 30 : !hasEndMark(text) || (wordCount(text) <= 8 && text.endsWith('.'));
}

const ASSIGNS = /(?<!\p{L})(?:chủ trì|phối hợp với|phối hợp cùng|chịu trách nhiệm|có trách nhiệm)(?!\p{L})/iu;

/** "5. Sở Tư pháp: Phối hợp với …": the duty stands on the line of its heading. */
const saysAfterColon = (text: string): boolean => /:\s+\S/.test(text.replace(/\([^()]*\)/g, ''));

const LEAD_IN = /^(?:đối với|giao(?: cho)?|đề nghị|yêu cầu|về phía|trách nhiệm (?:của|đối với)|nhiệm vụ của)\s+/iu;
const CLASS =
  /^(?:các (?:sở|ban|ngành|cơ quan|đơn vị|phòng|huyện|xã|trường|địa phương|thành viên|tổ chức|đoàn thể|hội|tổ|cấp|khoa|chi|doanh nghiệp|quận|thị xã|thành phố|đồng chí|ông|cán bộ|giáo viên)|thủ trưởng|giám đốc|chủ tịch|trưởng|hiệu trưởng|thành viên|cơ quan|đơn vị|sở, ban|ban, ngành|cấp (?:tỉnh|huyện|xã|cơ sở))(?!\p{L})/iu;
const VERB =
  /(?<!\p{L}|ban )(?:chủ trì|phối hợp|tổ chức(?! chính trị| xã hội| đoàn thể| hội)|xây dựng|thực hiện|triển khai|báo cáo|tham mưu|hướng dẫn|chỉ đạo|chịu trách nhiệm|có trách nhiệm|căn cứ|tăng cường|đẩy mạnh|ban hành|lập|gửi|bố trí|kiểm tra|rà soát|cung cấp|tiếp tục|cấp(?! tỉnh| huyện| xã| trên| dưới| cơ sở| ủy)|theo dõi|đôn đốc|thẩm định|tổng hợp|chuẩn bị|phân bổ|hỗ trợ|tuyên truyền|đề nghị|yêu cầu|giao(?! thông| ban)|trả lời|tham gia|chủ động|khẩn trương|nghiêm túc|tập trung|quan tâm|thành lập|duy trì|nâng cao|phát huy|quán triệt|vận động|trình|cử|đảm bảo|bảo đảm)(?!\p{L})/u;

/** Names agencies and says nothing of them: "Sở Y tế", "Đề nghị Hội Nông dân tỉnh:", "Đối với các sở, ban, ngành". */
export function isAgencyAlone(text: string): boolean {
  const name = text.replace(/\([^()]*\)/g, '').replace(/[:.;,\s]+$/u, '');
  const subject = name.replace(LEAD_IN, '');
  if (!namesBody(subject) && !CLASS.test(subject)) return false;
  return wordCount(name) <= 25 && !VERB.test(subject) && !/[.:]\s|\d\/\d/.test(subject);
}
