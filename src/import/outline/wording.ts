import { anywhere, WORD_END } from '../word-edge.ts';

/** Words that office papers begin their lines with. */
const BODIES = [
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'ubmttq',
  'hđnd',
  'hội đồng',
  'sở',
  'ban(?! hành)',
  'bcđ',
  'phòng(?!,| chống| ngừa| tránh| bệnh)',
  'trường(?! hợp)',
  'chi cục',
  'cục',
  'tổng cục',
  'trung tâm',
  'bộ(?! phận| máy)',
  'hội(?! nghị| thi| thảo| đàm| chợ| diễn| thao| giảng| khỏe| trại| làng| đồng thi)',
  'liên đoàn',
  'liên minh',
  'liên hiệp',
  'công an',
  'công đoàn',
  '(?:đảng|tỉnh|huyện|thành|thị|quận|quân) (?:ủy|uỷ|đoàn)',
  'đảng bộ',
  'chi bộ',
  'đoàn thanh niên',
  'đoàn tncs',
  'tòa án',
  'toà án',
  'viện',
  'bệnh viện',
  'kho bạc',
  'bảo hiểm xã hội',
  'ngân hàng',
  'thanh tra',
  'văn phòng',
  'đài',
  'báo(?! cáo)',
  'mặt trận',
  'mttq',
  'học viện',
  'đại học',
  'tổ thư ký',
  'tổ giúp việc',
  'tổ chuyên viên',
  'thường trực',
  'tổng công ty',
  'công ty',
  'quỹ',
  'nhà (?:trường|văn hóa|thiếu nhi)',
] as const;

const BODY_START = new RegExp(`^(?:${BODIES.join('|')})${WORD_END}`, 'iu');

/** The text begins with a kind of agency: "Sở …", "UBND …", "Trung tâm …". */
export const namesBody = (text: string): boolean => BODY_START.test(text);

const BODY_ANYWHERE = anywhere(BODIES.join('|'), 'giu');

/** Where kinds of agencies begin within a text. */
export const bodyStarts = (text: string): readonly number[] =>
  [...text.matchAll(BODY_ANYWHERE)].map(({ index }) => index);

/** No small letter, and at least two capitals: "MỤC ĐÍCH, YÊU CẦU". */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** A line drawn with signs: "-------", "____", "* * *", "o0o". */
export const isRule = (text: string): boolean =>
  /^(?:[-–—_=*.…~+\s]{3,}|[-–—_*]+|[-–*\s]*o\s?[0o]\s?o[-–*\s]*)$/iu.test(text);

export const wordCount = (text: string): number => text.split(' ').length;

/** Ends as a sentence or a member of a list ends. */
export const hasEndMark = (text: string): boolean => /[.;!?…]["”’)]*$/u.test(text);

const RANKED =
  /^(?:mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|hoạt động|giải pháp|dự án|tiểu dự án|hợp phần|chuyên đề)\s+(?:số\s+|thứ\s+)?(?:[IVX]{1,5}|\d{1,3}(?:\.\d{1,2})*|\p{L}{2,4}(?=:))\s*[:.]\s+(?=\S)/iu;

/** "Mục tiêu 1: Tăng cường …" behind another number: the words without what the point is called. */
export const withoutRank = (text: string): string => text.replace(RANKED, '');

const OF_AIM = /^(?:mục tiêu|chỉ tiêu)\s/iu;

/** "Mục tiêu 1: …", "Chỉ tiêu 2.1: …": a numbered goal, under which a plan may say what is done for it. */
export const isNumberedAim = (text: string): boolean => OF_AIM.test(text) && RANKED.test(text);
