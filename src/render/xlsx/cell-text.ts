/** What a cell can hold, in UTF-16 units. */
const MAX_TEXT = 32_767;
/** What a spreadsheet reads as a character written by its number. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A plain text as a cell holds it: no longer than a cell can be, its end left out with `…`, and all of it text. */
export function cellText(text: string): string {
  const short = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return short.replace(ESCAPE, '_x005F_');
}
