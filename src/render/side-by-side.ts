import type { Tone } from '../view/document.ts';
import { displayWidth } from './display-width.ts';
import { labelledLines } from './labelled-lines.ts';
import type { Paint } from './palette.ts';
import { wrapText } from './wrap-text.ts';

/** Something short that is kept on one line, with its label where it has one. */
export interface Unit {
  readonly label?: string;
  readonly text: string;
  readonly tone: Tone | undefined;
}

const GAP = '  ';

/** Units one after the other, a new line before each that no longer fits; only one wider than a line is broken. */
export function sideBySide(units: readonly Unit[], width: number, paint: Paint): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  for (const { label = '', text, tone } of units) {
    if (label === '' && text === '') continue;
    const lead = label === '' ? '' : `${label}:`;
    const wanted = displayWidth(lead === '' ? text : `${lead} ${text}`);
    const painted = [paint(lead, 'muted'), paint(text, tone)].filter((part) => part !== '').join(' ');
    if (GAP.length + wanted <= room) {
      lines.push(`${lines.pop()}${GAP}${painted}`);
      room -= GAP.length + wanted;
    } else if (wanted <= width) {
      lines.push(painted);
      room = width - wanted;
    } else {
      const broken = wrapText(text, width).map((line) => paint(line, tone));
      lines.push(...(label === '' ? broken : labelledLines(label, text, tone, width, paint)));
      room = 0;
    }
  }
  return lines;
}
