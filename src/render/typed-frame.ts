import { prepareDisplayWidth } from './display-width.ts';
import { lineWindow } from './findings/line-window.ts';
import { shownText } from './findings/shown-text.ts';

const INDENT = '  ';

/**
 * What somebody typed, with carets under the piece that is meant: as much of it as fits into `width` columns.
 *
 * @param from the piece, UTF-16 units from 0
 * @param to its end, exclusive
 */
export async function typedFrame(text: string, from: number, to: number, width: number): Promise<string> {
  await prepareDisplayWidth(text);
  const window = lineWindow(shownText(text), from, to, Math.max(20, width) - INDENT.length);
  return `${INDENT}${window.text}\n${INDENT}${' '.repeat(window.column)}${'^'.repeat(window.width)}`;
}
