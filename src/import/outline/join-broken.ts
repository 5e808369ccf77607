import { isAnnexTitle, isAttachedNote } from './annex-title.ts';
import { findForm } from './form.ts';
import { looksLikeHeading } from './heading.ts';
import { endsOpen, hasOpenBracket } from './open-end.ts';
import type { Paragraph } from './paragraph.ts';
import { isCapitals, isRule, wordCount } from './wording.ts';

/** Puts paragraphs together that a page or a line end has broken in two; never across a number, a bullet or a table. */
export function joinBroken(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (const next of paragraphs) {
    const before = whole.at(-1);
    if (before !== undefined && goesOn(before, next)) whole[whole.length - 1] = joinedTo(before, next);
    else whole.push(next);
  }
  return whole;
}

function joinedTo(before: Paragraph, next: Paragraph): Paragraph {
  const printed = next.label === null ? next.text : `${next.label.printed} ${next.text}`;
  const isHyphen = /\p{L}[-–]$/u.test(before.text);
  return {
    ...before,
    joined: [...before.joined, { line: next.line, text: printed }],
    text: `${before.text}${before.text === '' || isHyphen ? '' : ' '}${printed}`,
  };
}

function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (before.table !== null || next.table !== null || isRule(before.text) || isRule(next.text)) return false;
  if (isDashWithin(before, next)) return true;
  if (next.label !== null || isOnItsOwn(next)) return false;
  if (before.text === '') return true;
  if (/^(?:["“‘(]?\p{Ll}|[,;)])/u.test(next.text)) return !isOver(before) && !opensBracketOnly(next.text);
  if (endsOpen(before.text, next.text)) return !isCapitals(before.text) || isCapitals(next.text);
  if (hasOpenBracket(before.text) && /[)”]/.test(next.text)) return !isOver(before);
  if (/^\d/.test(next.text) && !/[.:;!?…]$/.test(before.text))
    return wordCount(before.text) > 8 && !looksLikeHeading(before);
  return isSecondTitleLine(before, next);
}

/** The paragraph before is at its end: a member of a list that ends with ";" may go on only where it is numbered. */
function isOver({ text, label }: Paragraph): boolean {
  return /[.:!?…]["”’)]*$/u.test(text) || (label === null && text.endsWith(';'));
}

/** "(hoàn thành trong tháng 5)": a remark of its own, not the rest of a sentence. */
const opensBracketOnly = (text: string): boolean => /^\(.*\)[.;]?$/u.test(text);

const FIELD =
  /^(?:thời gian|thời hạn|cơ quan|đơn vị|kinh phí|địa điểm|thành phần|sản phẩm|đối tượng|số lượng|chủ trì|phối hợp|nội dung|hình thức|lưu ý|ghi chú)[^.;:]{0,40}:/iu;

/** Begins something by its form, whatever stood before: a named field, an annex, a printed form. */
function isOnItsOwn({ text, line, look }: Paragraph): boolean {
  if (look?.heading != null) return true;
  if (FIELD.test(text) || isAttachedNote(text) || findForm(text) !== null) return true;
  return isAnnexTitle({ kind: 'paragraph', line, label: null, text, look });
}

/** A heading in capitals that takes two lines: "II. NHIỆM VỤ VÀ GIẢI PHÁP / THỰC HIỆN NĂM 2019". */
function isSecondTitleLine(before: Paragraph, next: Paragraph): boolean {
  return (
    before.label !== null &&
    isCapitals(before.text) &&
    isCapitals(next.text) &&
    !/[.:;]$/.test(before.text) &&
    wordCount(next.text) <= 15
  );
}

/** "Sở Lao động / - Thương binh và Xã hội", "giai đoạn 2016 / - 2020": the dash belongs to what it stands in. */
function isDashWithin(before: Paragraph, next: Paragraph): boolean {
  if (next.label?.style !== '-') return false;
  if (/lao động$/iu.test(before.text.slice(-8)) && /^thương binh/iu.test(next.text)) return true;
  return /\d$/.test(before.text) && /^\d/.test(next.text) && !looksLikeHeading(before);
}
