import type { SourceBlock, SourceParagraph } from '../source/source-document.ts';
import { addresseeEnd } from './addressee.ts';
import { isAttachedNote } from './annex-title.ts';
import { chapterOf } from './chapter.ts';
import { findForm } from './form.ts';
import { isHeadMark, isSubjectNote } from './head-line.ts';
import { blockLines } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { hasEndMark, isCapitals, isRule, wordCount } from './wording.ts';

/** How far down a head is looked for: notes and a table may come first. */
const REACH = 25;

/** How many blocks the printed head takes: bodies, number, motto, day, form and subject; 0 where there is none. */
export function findHeadEnd(blocks: readonly SourceBlock[]): number {
  const reach = blocks.slice(0, REACH);
  const firstText = reach.findIndex((block) => isRunningText(block));
  const upTo = firstText === -1 ? reach.length : firstText;
  const form = reach.findIndex((block, i) => i < upTo && block.kind === 'paragraph' && findForm(block.text) !== null);
  if (form !== -1) return addresseeEnd(blocks, afterTitle(blocks, form));
  const mark = reach.findLastIndex((block, i) => i < upTo && blockLines(block).some(isHeadMark));
  return mark === -1 ? 0 : addresseeEnd(blocks, afterSubjectNote(blocks, mark + 1));
}

/** A number of the document's own, or a sentence: the head is over. */
function isRunningText(block: SourceBlock): boolean {
  if (block.kind === 'table') return !blockLines(block).some(isHeadMark);
  if (isRule(block.text) || isHeadMark(block.text) || /^[#(]/.test(block.text)) return false;
  if (block.label !== null || splitLabel(block.text, new Map()) !== null) return true;
  return opensText(block.text) && !isCapitals(block.text);
}

const BASIS = /^(?:căn cứ|xét|theo đề nghị|theo quy định)(?!\p{L})/iu;
const OPENING =
  /^(?:thực hiện|triển khai|tiếp tục|để|nhằm|tiếp theo|trên cơ sở|theo|sau khi|qua|hưởng ứng|vừa qua|trong|năm|ngày|phát huy)(?!\p{L})/iu;

/** The first sentence of a document, not a line of its title. */
function opensText(text: string): boolean {
  if (BASIS.test(text)) return true;
  if (/[:;]$|\.\/?\.?$/.test(text) && wordCount(text) > 8) return true;
  return (
    wordCount(text) > 60 ||
    (OPENING.test(text) && /(?:số|quyết định|kế hoạch) .*(?:;|, )/iu.test(text) && wordCount(text) > 30)
  );
}

/** The lines of the subject under the form; the first is one whatever it says, for a plan may be called "Triển khai …". */
function afterTitle(blocks: readonly SourceBlock[], form: number): number {
  let end = form + 1;
  let count = findForm((blocks[form] as SourceParagraph).text)?.subject === '' ? 0 : 1;
  for (; end < blocks.length; end += 1) {
    const block = blocks[end] as SourceBlock;
    if (block.kind === 'table') break;
    if (isRule(block.text) || isAttachedNote(block.text) || isHeadMark(block.text)) continue;
    if (block.label !== null || splitLabel(block.text, new Map()) !== null || opensText(block.text)) break;
    if (isIssuingRank(block.text)) continue;
    if (count > 0 && (isNewText(blocks, end) || count >= MOST_TITLE_LINES)) break;
    count += 1;
  }
  return end;
}

const MOST_TITLE_LINES = 6;

/** Set apart from the lines of the title by a rule, by its look, or by its end mark. */
function isNewText(blocks: readonly SourceBlock[], at: number): boolean {
  const block = blocks[at] as SourceParagraph;
  const before = blocks[at - 1] as SourceBlock;
  if (before.kind === 'paragraph' && isRule(before.text)) return true;
  if (/^kính gửi/iu.test(block.text) || isChapterTitle(block)) return true;
  if (block.look !== null && before.kind === 'paragraph' && before.look !== null) {
    if (!block.look.bold && before.look.bold && !block.look.centred) return true;
  }
  if (hasEndMark(block.text) || /[:,]$/.test(block.text)) return true;
  const isApart = block.line > before.line + 1;
  return OPENING.test(block.text) && (isApart || wordCount(block.text) > 25 || /số:? ?\d/iu.test(block.text));
}

/** "MỤC ĐÍCH" right under the title, in a document without numbers. */
const isChapterTitle = ({ text, look }: SourceParagraph): boolean =>
  (look?.heading ?? 1) > 1 || (isCapitals(text) && wordCount(text) <= 4 && chapterOf(text, false) !== null);

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …" over the bases of a decision. */
const isIssuingRank = (text: string): boolean =>
  isCapitals(text) && /^(?:chủ tịch|giám đốc|hiệu trưởng|trưởng (?:ban|phòng))/iu.test(text);

/** "V/v báo cáo công tác / cải cách hành chính": the subject of a letter takes several short lines. */
const goesOnWithSubject = (text: string): boolean =>
  isSubjectNote(text) || (/^\p{Ll}/u.test(text) && wordCount(text) <= 15 && !hasEndMark(text));

function afterSubjectNote(blocks: readonly SourceBlock[], from: number): number {
  let at = from;
  for (let block = blocks[at]; block?.kind === 'paragraph' && goesOnWithSubject(block.text); block = blocks[at])
    at += 1;
  return at;
}
