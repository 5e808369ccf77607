/** Spaces of any kind, and tabs. */
export const BLANKS = /[\t\p{Zs}]+/gu;

/**
 * A text with one plain space between words and none at the ends of its lines; the indentation of further lines is
 * layout and stays. Texts that give the same say the same.
 */
export function collapseBlanks(text: string): string {
  const lines = text.split('\n').map((line, index) => {
    const body = line.replace(BLANKS, ' ').replace(/^ | $/g, '');
    const indent = index === 0 ? '' : /^[ \t]*/.exec(line)?.[0];
    return body === '' ? '' : indent + body;
  });
  return lines.join('\n');
}
