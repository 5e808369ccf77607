import type { Block, Cell } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

type Facts = Extract<Block, { kind: 'facts' }>['facts'];

const GAP = 2;
/** Labels beside the values may take this part of the width; longer ones stand above them. */
const LABEL_SHARE = 0.4;

/** `label  value` lines with all values starting in one column; on a narrow terminal the values stand under the labels. */
export function terminalFacts(facts: Facts, width: number, paint: Paint): readonly string[] {
  const labelWidth = Math.max(0, ...facts.map(({ label }) => displayWidth(label)));
  const stacked = labelWidth + GAP > width * LABEL_SHARE;
  const indent = stacked ? GAP : labelWidth + GAP;
  return facts.flatMap(({ label, lines }) => {
    const values = lines.flatMap((cell) => valueLines(cell, width - indent, paint));
    const labels = label === '' ? [] : wrapText(label, width).map((line) => paint(line, 'muted'));
    if (stacked) return [...labels, ...values.map((line) => ' '.repeat(indent) + line)];
    const [first = '', ...others] = values;
    const blank = ' '.repeat(indent - displayWidth(label));
    return [
      `${labels[0] ?? ''}${first === '' ? '' : blank + first}`,
      ...others.map((line) => ' '.repeat(indent) + line),
    ];
  });
}

function valueLines({ text, note = '', tone }: Cell, width: number, paint: Paint): readonly string[] {
  const lines = text === '' ? [] : wrapText(text, width).map((line) => paint(line, tone));
  const notes = note === '' ? [] : wrapText(note, width).map((line) => paint(line, 'muted'));
  return [...lines, ...notes];
}
