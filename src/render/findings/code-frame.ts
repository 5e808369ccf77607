import type { Tone } from '../../view/document.ts';
import type { ReportedFinding } from '../../view/findings-report.ts';
import type { Paint } from '../palette.ts';
import { lineWindow } from './line-window.ts';

/** Columns below which a piece of a line tells nothing. */
const LEAST_ROOM = 8;

/**
 * The lines around a finding with their numbers, and carets under the text that is meant; under its first line where
 * it goes over several. Nothing where the file has nothing to show.
 *
 * @param width columns of the terminal
 */
export function codeFrame(
  { frame, line, column, endLine, endColumn }: ReportedFinding,
  tone: Tone,
  width: number,
  paint: Paint,
): readonly string[] {
  const digits = Math.max(0, ...frame.map(({ number }) => String(number).length));
  const gutter = (label: string) => `  ${label.padStart(digits)} │`;
  const room = width - gutter('').length - 1;
  if (room < LEAST_ROOM) return [];
  const draw = (label: string, drawn: string) => paint(gutter(label), 'muted') + (drawn === '' ? '' : ` ${drawn}`);
  return frame.flatMap(({ number, text }) => {
    if (number !== line) return [draw(String(number), lineWindow(text, 0, 0, room).text)];
    const window = lineWindow(text, column - 1, endLine > line ? text.length : endColumn - 1, room);
    const carets = ' '.repeat(window.column) + paint('^'.repeat(window.width), tone);
    return [draw(String(number), window.text), draw('', carets)];
  });
}
