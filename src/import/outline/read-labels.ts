import type { SourceBlock } from '../source/source-document.ts';
import { isAnnexTitle } from './annex-title.ts';
import type { Label } from './label.ts';
import type { LabelMemory } from './labelled.ts';
import { waitsForFigure } from './open-end.ts';
import type { Paragraph } from './paragraph.ts';
import { blockLines } from './signature-line.ts';
import { splitLabel } from './split-label.ts';
import { isRule } from './wording.ts';

/** Takes the numbers and bullets off: what follows another is told from what merely begins with a figure. */
export function readLabels(blocks: readonly SourceBlock[]): readonly Paragraph[] {
  const memory = new Map<string, Label>();
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const paragraph = readLabel(block, paragraphs.at(-1), memory);
    if (paragraph.label !== null) memory.set(paragraph.label.style, paragraph.label);
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

function readLabel(block: SourceBlock, before: Paragraph | undefined, memory: Map<string, Label>): Paragraph {
  const bare = { line: block.line, joined: [], label: null };
  if (block.kind === 'table') {
    return { ...bare, text: [...new Set(blockLines(block))].join(' | '), look: null, table: block };
  }
  const { text, look } = block;
  if (block.label !== null) return { ...bare, label: setLabel(block.label, memory), text, look, table: null };
  if (isRule(text) || isAnnexTitle(block)) return { ...bare, text, look, table: null };
  const found = splitLabel(text, memory);
  const isFigure = found !== null && before?.table === null && isAwaited(before.text, text, found.label, memory);
  return found === null || isFigure
    ? { ...bare, text, look, table: null }
    : { ...bare, label: found.label, text: found.rest, look, table: null };
}

/** "… xong trong tháng / 9. Giao Sở Y tế …": a figure that the line before waits for, where no 9. is due. */
function isAwaited(before: string, text: string, { family, style, order }: Label, memory: LabelMemory): boolean {
  if (family !== 'arabic' && family !== 'roman') return false;
  return order !== 1 && memory.get(style)?.order !== order - 1 && waitsForFigure(before, text);
}

/** A label that a word processor set is one, also where it looks like nothing known. */
function setLabel(label: string, memory: ReadonlyMap<string, Label>): Label {
  const found = splitLabel(`${label} X`, memory, true) ?? splitLabel(`${label}. X`, memory, true);
  return found !== null && found.rest === 'X'
    ? { ...found.label, printed: label }
    : { printed: label, style: label.replace(/[\p{L}\p{N}]+/gu, 'x'), family: 'bullet', steps: [], order: 0 };
}
