import type { SourceBlock, SourceTable } from '../source/source-document.ts';
import { isCapitals, isRule, wordCount } from './wording.ts';

/** The lines of a block as printed; those of a table column by column, for so its head and its end are read. */
export function blockLines(block: SourceBlock): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : columnLines(block).flat();
}

/** What stands in each column of a table, line by line. */
export function columnLines(table: SourceTable): readonly (readonly string[])[] {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      if (cell === undefined || cell.goesOn !== null) return [];
      return cell.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    }),
  );
}

export const RECIPIENTS = /^[*"“\s]*nơi\s+(?:nhận|gửi)\s*(?::|$)/iu;

export const opensRecipients = (block: SourceBlock): boolean => blockLines(block).some((line) => RECIPIENTS.test(line));

const RANK =
  /^(?:[qp]\.|(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[.\s]|(?:(?:quyền |phó )?(?:trưởng|chủ (?:tịch|nhiệm)|giám đốc|hiệu trưởng|bí thư|viện trưởng|cục trưởng|chi cục trưởng|chánh|tổng giám đốc|đội trưởng|tổ trưởng|thủ trưởng|hiệu phó|tư lệnh|chỉ huy trưởng|chính ủy|tổng biên tập|thư ký|ủy viên|uỷ viên|người (?:lập|ký|xây dựng))|(?:phó |trưởng )(?:ban|phòng|đoàn|khoa|ngành))(?!\p{L}))/iu;

/** "KT. TRƯỞNG BAN", "CHỦ TỊCH": a line that says as what somebody signs. */
export const saysRank = (text: string): boolean => RANK.test(text) && wordCount(text) <= 20;

const SIGN = /^\(?\s*(?:đã ký|ký tên|ký, |ký và|ký ghi|chữ ký)/iu;

export const isSign = (text: string): boolean => SIGN.test(text);

/** "Phạm Ngọc Thương", "TS. Lê Thị A": capital first letters all along. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(
    /^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|Ths|Bs)\.?\s?|(?:đại|thượng|trung|thiếu) (?:tá|tướng|úy)\s)+/iu,
    '',
  );
  return /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*['’]?){1,4}$/u.test(bare) && /\p{Ll}/u.test(bare);
}

/** A block with a line in capitals that says as what somebody signs. */
export function isSignatureLine(block: SourceBlock): boolean {
  if (block.kind === 'paragraph' && block.label !== null) return false;
  const lines = blockLines(block);
  if (block.kind === 'table' && (block.rows.length > 6 || columnLines(block).length > 3)) return false;
  return lines.some((line) => isCapitals(line) && saysRank(line)) && lines.every((line) => wordCount(line) <= 40);
}

/** What may stand in a signature besides. */
export function isSignerLine(block: SourceBlock): boolean {
  if (isSignatureLine(block)) return true;
  if (block.kind === 'table' || block.label !== null) return false;
  return isRule(block.text) || isSign(block.text) || isPersonName(block.text) || isPost(block.text);
}

/** The post that a signer holds besides, in capitals: "GIÁM ĐỐC SỞ Y TẾ". */
function isPost(text: string): boolean {
  return (
    isCapitals(text) &&
    wordCount(text) <= 12 &&
    !/^(?:[IVXL]+|[A-ZĐ]|\d+)\s?[.)/-]/.test(text) &&
    !/^phụ lục/iu.test(text)
  );
}
