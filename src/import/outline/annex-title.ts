import type { SourceBlock, SourceParagraph } from '../source/source-document.ts';
import { findForm } from './form.ts';
import { blockLines, saysRank } from './signature-line.ts';
import { isCapitals, wordCount } from './wording.ts';

const ANNEX = /^(?:phụ lục|phụ biểu)(?:\s+(?:số\s+)?(?:[IVXL]+|\d{1,3}|[A-ZĐ]))?(?![0-9A-Za-zÀ-ỹ])/iu;
const LIST = /^(?:danh mục|danh sách|bảng|biểu|lịch|phân công|tiến độ|mẫu|nội dung|khung|đề cương)(?!\p{L})/iu;

/** "PHỤ LỤC 1", "Phụ lục II: Danh mục nhiệm vụ", never "Phụ lục kèm theo Kế hoạch này nêu rõ …". */
export function isAnnexTitle({ text, label }: SourceParagraph): boolean {
  if (label !== null || !ANNEX.test(text)) return false;
  const rest = text.replace(ANNEX, '').trim();
  return rest === '' || isCapitals(text) || (/^[.:–(-]/.test(rest) && wordCount(text) <= 30 && !/[.;]$/.test(text));
}

/** Something that begins after the signature: an annex, its title, its table, or a plan that a decision issues. */
export function opensAnnex(block: SourceBlock): boolean {
  if (block.kind === 'table') return columns(block) > 2 && !blockLines(block).some((line) => saysRank(line));
  if (isAnnexTitle(block)) return true;
  if (findForm(block.text) !== null) return true;
  return block.label === null && isCapitals(block.text) && LIST.test(block.text);
}

const columns = (block: Extract<SourceBlock, { kind: 'table' }>): number =>
  Math.max(...block.rows.map(({ cells }) => cells.length));

/** "(Kèm theo Kế hoạch số 12/KH-UBND ngày …)": what an annex belongs to. */
export const isAttachedNote = (text: string): boolean => /^\(?\s*(?:ban hành )?kèm theo(?!\p{L})/iu.test(text);
