import { typedLabel } from './typed-label.ts';

/** Shorter lines were broken because they were at their end, not because the page was. */
const FULL = 50;

/**
 * Whether a line that was broken off by hand begins something new, or only goes on with the one before it: the official
 * form breaks titles, lists and signatures so, and typists break sentences.
 */
export function beginsAnew(before: string, line: string): boolean {
  if (/\d$/.test(before) && /^[-–—]\s?\d/.test(line)) return false;
  if (typedLabel(line) !== null) return true;
  if (/^\p{Ll}/u.test(line) || /[,(–—-]$/.test(before)) return false;
  return /[.;:!?…/]["”»)]?$/.test(before) || isCapitals(before) || before.length < FULL;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
