import type { ChecklistItem } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import { labelledLines } from './labelled-lines.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** A box and the blank after it. */
const BOX_WIDTH = 2;
const GAP = 2;
/** Box and label beside the text may take this part of the width; otherwise the text stands under the label. */
const LABEL_SHARE = 0.4;

/** Boxes to tick; texts start in one column, parts and notes stand under their text. */
export function terminalChecklist(items: readonly ChecklistItem[], width: number, paint: Paint): readonly string[] {
  const labelWidth = Math.max(0, ...items.map(({ label }) => displayWidth(label)));
  const beside = BOX_WIDTH + labelWidth + GAP;
  const indent = labelWidth > 0 && beside <= width * LABEL_SHARE ? beside : BOX_WIDTH;
  const blocks = items.map((item) => itemLines(item, indent, width, paint));
  const airy = blocks.some((lines) => lines.length > 1);
  return blocks.flatMap((lines, index) => (airy && index > 0 ? ['', ...lines] : lines));
}

function itemLines(item: ChecklistItem, indent: number, width: number, paint: Paint): readonly string[] {
  const room = width - indent;
  const text = item.text === '' ? [] : [...wrapText(item.text, room)];
  const parts = item.parts.flatMap((part) =>
    wrapText(part, room - BOX_WIDTH).map((line, index) => (index === 0 ? '☐ ' : '  ') + line),
  );
  const notes = item.notes.flatMap(({ label, text: note, tone }) => labelledLines(label, note, tone, room, paint));
  const [label = '', ...moreLabel] = wrapText(item.label, width - BOX_WIDTH);
  const isBeside = indent > BOX_WIDTH || label === '';
  const blank = ' '.repeat(Math.max(0, indent - BOX_WIDTH - displayWidth(label)));
  const first = isBeside ? paint(label, 'strong') + blank + (text.shift() ?? '') : paint(label, 'strong');
  const under = [...(isBeside ? [] : moreLabel.map((line) => paint(line, 'strong'))), ...text, ...parts, ...notes];
  return [
    `${box(item.checked, paint)} ${first}`.trimEnd(),
    ...under.map((line) => (' '.repeat(indent) + line).trimEnd()),
  ];
}

function box(checked: boolean, paint: Paint): string {
  return checked ? paint('☑', 'done') : '☐';
}
