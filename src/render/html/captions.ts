import type { Block } from '../../view/document.ts';

export interface Caption {
  /** Its own on the page. */
  readonly id: string;
  /** For those who do not see where a table stands: the heading that it stands under. */
  readonly text: string;
}

/** What the tables of a document are called. */
export function captions(document: readonly Block[], title: string): ReadonlyMap<Block, Caption> {
  const found = new Map<Block, Caption>();
  let text = title;
  for (const block of document) {
    if (block.kind === 'heading' && block.text !== '') text = block.text;
    if (block.kind === 'table' || block.kind === 'timeline') found.set(block, { id: `table${found.size + 1}`, text });
  }
  return found;
}
