import type { Block, Letterhead, RenderOptions, Signature, View } from '../view/document.ts';
import { displayWidth, prepareDisplayWidth } from './display-width.ts';
import { type Paint, palette } from './palette.ts';
import { plainDocument } from './plain-document.ts';
import { terminalChecklist } from './terminal-checklist.ts';
import { terminalFacts } from './terminal-facts.ts';
import { terminalTable } from './terminal-table.ts';
import { wrapText } from './wrap-text.ts';

/** For people at a terminal: no line but those of code is wider than `width`, no word is lost, no escape code is there without colour. */
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
    case 'code':
      return code(block, width, paint);
    case 'letterhead':
      return letterhead(block, width, paint);
    case 'title':
      return [block.name, block.subject].flatMap((text) => heading({ kind: 'heading', level: 2, text }, width, paint));
    case 'addressee':
      return wrapText(`${block.label} ${block.names.join('; ')}`, width);
    case 'blank':
      return wrapText(`[${block.prompt}]`, width).map((line) => paint(line, 'muted'));
    case 'signature':
      return signature(block, width, paint);
    case 'page-break':
      return [paint('─'.repeat(width), 'muted')];
  }
}

function letterhead(block: Letterhead, width: number, paint: Paint): readonly string[] {
  const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
  const lines = [superior ?? '', issuer, number, subject ?? '', state, motto, placeAndDate];
  return lines.filter(Boolean).flatMap((line) => wrapText(line, width).map((part) => paint(part, 'plain')));
}

function signature({ label, recipients, capacity, name }: Signature, width: number, paint: Paint): readonly string[] {
  const lines = [...capacity, name ?? '', label, ...recipients.map((line) => `- ${line}`)];
  return lines.filter(Boolean).flatMap((line) => wrapText(line, width).map((part) => paint(part, 'plain')));
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
