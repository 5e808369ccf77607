import { shownText } from './shown-text.ts';

/** UTF-16 units on either side of a place that are looked at: more than any terminal is wide. */
const REACH = 1_000;

/**
 * What of a line of code may come to be seen around a place, so that a file of one line costs no more than others.
 * Tabs stay, to be told from what is shown in the place of other controls.
 *
 * @param near the place, UTF-16 units from 0
 * @returns the text, and where it starts in the line
 */
export function nearPart(line: string, near: number): { readonly text: string; readonly start: number } {
  const start = Math.max(0, Math.min(near, line.length) - REACH);
  const text = line.slice(start, near + REACH);
  return { text: text.split('\t').map(shownText).join('\t'), start };
}
