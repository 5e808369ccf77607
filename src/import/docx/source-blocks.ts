import type { XmlElement } from '@rgrove/parse-xml';
import { isColumns } from '../source/is-columns.ts';
import type { SourceBlock, SourceParagraph } from '../source/source-document.ts';
import { withTables } from '../source/with-tables.ts';
import { linesOf, type Reading } from './paragraph.ts';
import { blocksWithin } from './table.ts';

/** A paragraph, and its text with tabs where they may set columns apart. */
interface Written {
  readonly paragraph: SourceParagraph;
  readonly text: string;
}

/** The body of a document from top to bottom. */
export function sourceBlocks(body: XmlElement, reading: Reading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let line = 0;
  let together: Written[] = [];
  const close = () => {
    const paragraphs = new Map(together.map(({ paragraph }) => [paragraph.line, paragraph]));
    for (const part of withTables(together.map(({ paragraph, text }) => ({ line: paragraph.line, text }))))
      if ('kind' in part) blocks.push(part);
      else for (const one of part) blocks.push(paragraphs.get(one.line) as SourceParagraph);
    together = [];
  };
  for (const block of blocksWithin(body, reading)) {
    if ('pieces' in block)
      for (const [at, { text, isBold, written }] of linesOf(block, block.isCentred).entries()) {
        line += 1;
        const look = { bold: isBold, centred: block.isCentred, heading: block.heading };
        const label = at === 0 ? block.label : null;
        together.push({
          paragraph: { kind: 'paragraph', line, label, text, look },
          text: label === null && written !== null && isColumns(written) ? written : text,
        });
      }
    else if (block.length > 0) {
      close();
      const rows = block.map((cells, at) => ({ line: line + 1 + at, cells }));
      blocks.push({ kind: 'table', line: line + 1, rows });
      line += rows.length;
    }
  }
  close();
  return blocks;
}
