import type { PlainBlock } from '../month-tables.ts';

/** What stands on the pages of a Word document. */
export type PageBlock = Exclude<PlainBlock, { kind: 'page-break' }>;

/**
 * Parts a document where it asks for a new page, and before each letter and each main heading. Each part has pages
 * of its own, counted from one: annexes too. @source Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, III.1.đ
 */
export function paperParts(document: readonly PlainBlock[]): readonly (readonly PageBlock[])[] {
  const parts: PageBlock[][] = [[]];
  for (const block of document) {
    if (block.kind === 'page-break' || begins(block)) parts.push([]);
    if (block.kind !== 'page-break') parts.at(-1)?.push(block);
  }
  const filled = parts.filter((blocks) => blocks.length > 0);
  return filled.length === 0 ? [[]] : filled;
}

function begins(block: PlainBlock): boolean {
  return block.kind === 'letterhead' || (block.kind === 'heading' && block.level === 1);
}
