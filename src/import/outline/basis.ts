import type { OutlineRole } from './outline.ts';

const BASIS = /^(?:căn cứ|xét (?:đề nghị|tờ trình|thấy)|theo đề nghị)(?!\p{L})/iu;
const FOLLOWS =
  /^(?:thực hiện|triển khai|tiếp tục (?:thực hiện|triển khai)|theo|trên cơ sở|để|nhằm|hưởng ứng|sau khi|qua)(?!\p{L})/iu;
const CITES = /(?<!\p{L})(?:số|luật|nghị định|thông tư)\s*:?\s*\S*\d/iu;
const ASSIGNS = /(?<!\p{L})(?:giao|đề nghị|yêu cầu|chủ trì|phối hợp với)(?!\p{L})/iu;

/**
 * What a sentence before the first chapter is; null where it says something else than on what the document rests.
 *
 * @param hasText chapters follow: without them the first sentences may be all that the document asks for
 */
export function basisRole(text: string, hasText: boolean): OutlineRole | null {
  if (!hasText && ASSIGNS.test(text.replace(BASIS, '')) && !/[:;]$/.test(text)) return null;
  if (BASIS.test(text)) return 'basis';
  if (FOLLOWS.test(text)) return CITES.test(text) ? 'basis' : 'intro';
  return text.endsWith(':') ? (CITES.test(text) ? 'basis' : 'intro') : null;
}
