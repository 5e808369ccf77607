import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
} from 'docx';
import { wordBlock } from './block.ts';
import { easyFit } from './fit-table.ts';
import { lowParagraph } from './low-paragraph.ts';
import { GAP, LYING, MARGINS, PAGE, SIZES, UPRIGHT } from './measures.ts';
import type { PageBlock } from './paper-parts.ts';

/** Pages of one orientation. The number of the page stands over all but the first of them. */
export function wordSection(blocks: readonly PageBlock[], isFirst: boolean, isOfficial: boolean): ISectionOptions {
  const lies = needsWidth(blocks);
  const look = { isPaper: isOfficial, width: lies ? LYING : UPRIGHT };
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...PAGE, orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    // Those after it have the same.
    ...(isFirst ? { headers: { default: pageNumber() } } : {}),
    children: apart(blocks.flatMap((block, index) => wordBlock(block, look, blocks[index + 1]?.kind === 'signature'))),
  };
}

/** A paper with a letterhead stands upright, however wide its tables. */
function needsWidth(blocks: readonly PageBlock[]): boolean {
  return (
    !blocks.some(({ kind }) => kind === 'letterhead') &&
    blocks.some((block) => block.kind === 'table' && easyFit(block, UPRIGHT, SIZES.leastUpright) === null)
  );
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: SIZES.view });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** A little room after each table: two that touch would become one, and Word wants something after the last. */
function apart(children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return children.flatMap((child) => (child instanceof Table ? [child, lowParagraph(GAP)] : [child]));
}
