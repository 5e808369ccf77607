import type { TextValue } from '../text-rule.ts';

/** A line of a text value without what YAML adds to it: quotes, header, indentation, blanks that a fold swallows. */
export interface WrittenLine {
  /** As written; each escape of a text in double quotes is as many U+FFFC, which are neither blank nor letter. */
  readonly text: string;
  /** Offset in the file's text. */
  readonly start: number;
}

/** How a value is written. */
export type Style = 'plain' | 'quoted' | 'block';

export function styleOf({ source }: TextValue): Style {
  const first = source.charAt(0);
  if (first === '"' || first === "'") return 'quoted';
  return first === '|' || first === '>' ? 'block' : 'plain';
}

const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.|$)/gis;

/** The lines of a text value. Blanks before the text of a line of a block are its layout and no part of it. */
export function writtenLines(value: TextValue): readonly WrittenLine[] {
  const { source, start } = value;
  const style = styleOf(value);
  const quote = style === 'quoted' ? 1 : 0;
  const rows = source.slice(quote, source.length - quote).split('\n');
  const lines: WrittenLine[] = [];
  let offset = start + quote;
  for (const [index, row] of rows.entries()) {
    const isOpening = quote === 1 && index === 0;
    const isClosing = quote === 1 && index === rows.length - 1;
    const indent = style === 'block' ? /^[\t\p{Zs}]*/u : /^[ \t]*/;
    const right = isClosing ? row : withoutEnd(row, style === 'block' ? '\r' : ' \t\r');
    const left = isOpening ? 0 : (indent.exec(right)?.[0].length ?? 0);
    const text = source.startsWith('"') ? right.replace(ESCAPE, (written) => '\uFFFC'.repeat(written.length)) : right;
    // The first line of a block is its header.
    if (style !== 'block' || index > 0) lines.push({ text: text.slice(left), start: offset + left });
    offset += row.length + 1;
  }
  return lines;
}

function withoutEnd(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
