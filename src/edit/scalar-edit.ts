import type { TextEdit } from '../load/text-rule.ts';
import { digitRuns } from '../time/digit-runs.ts';
import { pairLine } from './draft-line.ts';
import type { Stretch } from './yaml-plan.ts';

/**
 * Edits that make a value say the same with other numbers. Where the file writes it with numbers of its own (escapes,
 * the head of a block) it is written anew.
 *
 * @param before the value as read, `after` the same with other numbers
 */
export function numberEdits(text: string, { start, end }: Stretch, before: string, after: string): readonly TextEdit[] {
  const source = text.slice(start, end);
  const places = [...source.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, index: start + index }));
  const [old, wanted] = [digitRuns(before), digitRuns(after)];
  if (places.map(({ digits }) => digits).join() !== old.join()) return [{ start, end, text: inlineText(after) }];
  return places.flatMap(({ digits, index }, i) => {
    const piece = wanted[i] ?? digits;
    return piece === digits ? [] : [{ start: index, end: index + digits.length, text: piece }];
  });
}

/** A value as it stands behind a colon. */
export function inlineText(value: string | number | readonly string[]): string {
  return pairLine('x', value).slice('x: '.length);
}
