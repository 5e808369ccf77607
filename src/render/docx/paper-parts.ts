import type { Block } from '../../view/document.ts';

/** What a Word document is made of. */
export type WordBlock = Exclude<Block, { kind: 'timeline' }>;
export type PageBlock = Exclude<WordBlock, { kind: 'page-break' }>;

/** What begins on a new page. */
export interface Part {
  readonly blocks: readonly PageBlock[];
  /** A paper of its own, whose pages are counted from one; otherwise it belongs to the paper before it. */
  readonly isPaper: boolean;
}

/** Parts a document where it asks for a new page, and before each letter and each main heading. */
export function paperParts(document: readonly WordBlock[]): readonly Part[] {
  const parts: PageBlock[][] = [[]];
  for (const block of document) {
    if (block.kind === 'page-break' || begins(block)) parts.push([]);
    if (block.kind !== 'page-break') parts.at(-1)?.push(block);
  }
  const filled = parts.filter((blocks) => blocks.length > 0);
  return (filled.length === 0 ? [[]] : filled).map((blocks, index) => ({
    blocks,
    isPaper: index === 0 || blocks.slice(0, 1).some(begins),
  }));
}

function begins(block: WordBlock): boolean {
  return block.kind === 'letterhead' || (block.kind === 'heading' && block.level === 1);
}
