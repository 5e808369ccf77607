import { HeadingLevel, Paragraph, type Table } from 'docx';
import { checklistLines } from './checklist.ts';
import { factLines } from './facts.ts';
import { inkOf, type Look } from './look.ts';
import { paperBlock } from './paper-block.ts';
import type { PageBlock } from './paper-parts.ts';
import { STYLES } from './styles.ts';
import { wordTable } from './table.ts';
import { textRun } from './text-run.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/**
 * A block as what Word knows. Nothing that comes from a plan is more than text in it.
 *
 * @param isLast whether a paper ends with it, so that whoever signs does not sign on a page without text
 */
export function wordBlock(block: PageBlock, look: Look, isLast: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? [] : [new Paragraph({ heading: LEVELS[block.level], children: textRun(block.text) })];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.ofPaper ? { style: STYLES.paperText } : {}),
          ...(isLast ? { keepNext: true } : {}),
          children: textRun(block.text, inkOf(block.tone, look)),
        }),
      ];
    case 'facts':
      return factLines(block.facts, look);
    case 'table':
      return block.columns.length === 0 ? [] : [wordTable(block, look)];
    case 'checklist':
      return checklistLines(block.items, look);
    case 'code':
      return codeLines(block.text, block.caption ?? '');
    default:
      return paperBlock(block, look);
  }
}

function codeLines(text: string, caption: string): readonly Paragraph[] {
  const line = (children: ReturnType<typeof textRun>) => new Paragraph({ style: STYLES.code, children });
  return [
    ...(caption === '' ? [] : [new Paragraph({ keepNext: true, children: textRun(caption) })]),
    ...(text === '' ? [] : text.split('\n').map((each) => line(textRun(each)))),
  ];
}
