import { collapseBlanks } from '../load/text-rules/collapse-blanks.ts';
import { misspellingsIn } from '../load/text-rules/misspellings.ts';
import { paddedDate } from '../load/text-rules/unpadded-date.ts';
import { applyEdits } from './apply-edits.ts';

/**
 * What data says, as a text to compare: the same for data that differs in nothing but composed accents, blanks, known
 * misspellings, the zeros of a day and the order of keys.
 */
export function fixMeaning(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value === 'string') return meaningOf(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const pairs = Object.entries(value).map(([key, item]) => [key.normalize('NFC'), item] as const);
    // As a list: an object puts keys that look like numbers first by itself.
    return { pairs: pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map((pair) => [...pair]) };
  });
}

function meaningOf(value: string): string {
  const text = collapseBlanks(value.normalize('NFC'));
  const edits = misspellingsIn(text).map(({ index, found, right }) => ({
    start: index,
    end: index + found.length,
    text: right,
  }));
  return paddedDate(applyEdits(text, edits));
}

/**
 * The lines of a text, whatever their order, less what mending may change in them: what YAML does not read, comments
 * above all, is neither lost nor made up where this stays the same.
 */
export function fixLines(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/[^\S\n]|["'0-]/g, '')
    .replaceAll('Đ', 'D')
    .split('\n');
  // Sorted letters: a misspelling may have two in each other's place.
  return lines
    .map((line) => [...line].sort().join(''))
    .sort()
    .join('\n');
}
