import type { Tone } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** How far the second and later lines stand in. */
const HANG = 2;

/** `label: text`, the label quiet, further lines indented under it. Without a label, all lines are indented. */
export function labelledLines(
  label: string,
  text: string,
  tone: Tone | undefined,
  width: number,
  paint: Paint,
): readonly string[] {
  const lead = label === '' ? '' : `${label}:`;
  const leadLines = wrapText(lead, width);
  const used = displayWidth(leadLines.at(-1) ?? '');
  const room = width - HANG;
  // The first line of text starts after the label and a blank, measured from the indent that the others have.
  const [first = '', ...others] = text === '' ? [] : wrapText(text, room, Math.max(0, used + 1 - HANG));
  const beside = lead === '' || first === '' ? '' : ` ${paint(first, tone)}`;
  const under = lead === '' ? [first, ...others] : others;
  const labels = lead === '' ? [] : leadLines.map((line) => paint(line, 'muted'));
  return [
    ...labels.slice(0, -1),
    ...labels.slice(-1).map((line) => line + beside),
    ...under.map((line) => ' '.repeat(HANG) + paint(line, tone)),
  ];
}
