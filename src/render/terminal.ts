import type { Block, RenderOptions, View } from '../view/document.ts';
import { displayWidth, prepareDisplayWidth } from './display-width.ts';
import { type Paint, palette } from './palette.ts';
import { plainDocument } from './plain-document.ts';
import { terminalChecklist } from './terminal-checklist.ts';
import { terminalFacts } from './terminal-facts.ts';
import { terminalTable } from './terminal-table.ts';
import { wrapText } from './wrap-text.ts';

/** For people at a terminal: no line is wider than `width`, no word is lost, no escape code is there without colour. */
export async function renderTerminal(view: View, { width, colour }: RenderOptions): Promise<string> {
  const document = plainDocument(view.document);
  await prepareDisplayWidth(JSON.stringify(document));
  const paint = await palette(colour);
  const parts: (readonly string[])[] = [];
  let gap = false;
  for (const block of document) {
    const lines = linesOf(block, width, paint);
    if (lines.length === 0) continue;
    parts.push(gap ? ['', ...lines] : lines);
    gap = block.kind !== 'heading' || block.level < 3;
  }
  return parts
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(block: Block, width: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return heading(block, width, paint);
    case 'paragraph':
      return block.text === '' ? [] : wrapText(block.text, width).map((line) => paint(line, block.tone));
    case 'facts':
      return terminalFacts(block.facts, width, paint);
    case 'table':
      return terminalTable(block.columns, block.rows, width, paint);
    case 'checklist':
      return terminalChecklist(block.items, width, paint);
  }
}

function heading({ level, text }: Block & { kind: 'heading' }, width: number, paint: Paint): readonly string[] {
  if (text === '') return [];
  const lines = wrapText(text, width);
  const bold = lines.map((line) => paint(line, 'strong'));
  if (level > 1) return bold;
  return [...bold, paint('═'.repeat(Math.max(...lines.map(displayWidth))), 'muted')];
}
