const NUMBER =
  /^(?:\(?[a-zđ]\)|\(?\d{1,2}(?:\.\d{1,2})*[.)](?=\s|$)|\d{1,2}(?:\.\d{1,2})+(?=\s)|[IVXLC]{1,6}[.)](?=\s|$)|[a-zđA-ZĐ]\.(?=\s|$))/;
const BULLET = /^[-–—+*•▪●○◦✓](?=\s|$)/;

/** What a line that begins a paragraph of a list begins with, as somebody has typed it; null where it begins with none. */
export function typedLabel(line: string): 'number' | 'bullet' | null {
  return BULLET.test(line) ? 'bullet' : NUMBER.test(line) ? 'number' : null;
}
