import type { Block, Paragraph, TerminalOptions, View } from '../view/document.ts';
import { barLegend } from './bar.ts';
import { displayWidth, prepareDisplayWidth } from './display-width.ts';
import { type Paint, palette } from './palette.ts';
import { plainDocument } from './plain-document.ts';
import { terminalChecklist } from './terminal-checklist.ts';
import { terminalFacts } from './terminal-facts.ts';
import { terminalPaper } from './terminal-paper.ts';
import { terminalTable } from './terminal-table.ts';
import { terminalTimeline } from './terminal-timeline.ts';
import { wrapText } from './wrap-text.ts';

/** Columns by which the first line of a paragraph of a paper is set in. */
const FIRST_LINE = 4;

/** For people at a terminal: no line but those of code is wider than `width`, no word is lost, no escape code is there without colour. */
export async function renderTerminal(view: View, { width, colour }: TerminalOptions): Promise<string> {
  const document = plainDocument(view.document, 'screen');
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
  const legend = barLegend(document, width, paint);
  if (legend.length > 0) parts.push(['', ...legend]);
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
      return paragraph(block, width, paint);
    case 'facts':
      return terminalFacts(block.facts, width, paint);
    case 'table':
      return terminalTable(block.columns, block.rows, width, paint);
    case 'checklist':
      return terminalChecklist(block.items, width, paint);
    case 'code':
      return code(block, width, paint);
    case 'timeline':
      return terminalTimeline(block, width, paint);
    default:
      return terminalPaper(block, width, paint);
  }
}

function paragraph({ text, tone, ofPaper }: Paragraph, width: number, paint: Paint) {
  if (text === '') return [];
  const [first = '', ...others] = wrapText(text, width, ofPaper ? FIRST_LINE : 0);
  const rest = others.map((line) => paint(line, tone));
  return first === '' ? rest : [' '.repeat(ofPaper ? FIRST_LINE : 0) + paint(first, tone), ...rest];
}

/** Lines of a file keep their length whatever the width: a broken one would be another file. A tab is shown, not sent. */
function code({ text, caption = '' }: Block & { kind: 'code' }, width: number, paint: Paint): readonly string[] {
  const captions = caption === '' ? [] : wrapText(caption, width).map((line) => paint(line, 'muted'));
  const lines = text === '' ? [] : text.split('\n').map((line) => `    ${line.replaceAll('\t', '→   ')}`.trimEnd());
  return [...captions, ...lines];
}

function heading({ level, text }: Block & { kind: 'heading' }, width: number, paint: Paint): readonly string[] {
  if (text === '') return [];
  const lines = wrapText(text, width);
  const bold = lines.map((line) => paint(line, 'strong'));
  if (level > 1) return bold;
  return [...bold, paint('═'.repeat(Math.max(...lines.map(displayWidth))), 'muted')];
}
