/** Characters before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The offset of the first line break at or behind an offset; the text's length where there is none. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found;
}

/** The lines above the line that starts at an offset, nearest first, without their line feeds. */
export function* linesAbove(text: string, lineStart: number): Iterable<string> {
  for (let end = lineStart - 1; end >= 0; ) {
    const start = end - columnOf(text, end);
    yield text.slice(start, end);
    end = start - 1;
  }
}

/** The lines below the line that holds an offset, without their line feeds. */
export function* linesBelow(text: string, offset: number): Iterable<string> {
  for (let start = lineEnd(text, offset) + 1; start <= text.length; ) {
    const end = lineEnd(text, start);
    yield text.slice(start, end);
    start = end + 1;
  }
}
