import { typedLabel } from './typed-label.ts';

/** Shorter lines were broken because they were at their end, not because the page was. */
const FULL = 50;

/**
 * Whether a line that was broken off by hand begins something new, or only goes on with the one before it: the official
 * form breaks titles, lists and signatures so, and typists break sentences.
 */
export function beginsAnew(before: string, line: string): boolean {
  if (beginsEntry(before, line)) return true;
  if (/^\p{Ll}/u.test(line) || goesOnAfter(before, line)) return false;
  return /[.;:!?…/]["”»)]?$/.test(before) || before.length < FULL;
}

/** The same for a line that may have been broken anywhere: only the entry of a list, or what follows a title, is new. */
export function beginsEntry(before: string, line: string): boolean {
  if (goesOnAfter(before, line)) return false;
  return typedLabel(line) !== null || (isCapitals(before) && !/^\p{Ll}/u.test(line));
}

/** "15/11" may stand before "- 15/12/2016", and a comma ends no line. */
function goesOnAfter(before: string, line: string): boolean {
  return /[,(–—-]$/.test(before) || (/\d$/.test(before) && /^[-–—]\s?\d/.test(line));
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
