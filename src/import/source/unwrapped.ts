import { typedLabel } from './typed-label.ts';

/** A line of a text file, as it is. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Columns that mail programs and prints of PDF files break lines at. */
const [NARROWEST, WIDEST] = [50, 130];
/** How much of the width a line fills that was broken because it was full. */
const FULL = 0.75;
/** No word more would have gone in. */
const BRIM = 0.9;
/** Deeper than this a line was set in the middle, or on the right. */
const DEEP = 16;
/** Fewer sentences that go on in the next line are no habit: a title does so as well. */
const FEW = 3;

/**
 * Joins the lines of paragraphs that were broken at a column. A text is taken as broken only where its sentences do go on
 * at the next line, and do so after lines that are nearly as long as the longest.
 *
 * @param written those with text, in order; where a number is missing, a blank line stands
 */
export function unwrapped(written: readonly TextLine[]): readonly TextLine[] {
  const lines = written.map(({ line, text }) => ({ line, text: text.trimEnd() }));
  const width = widthOf(lines);
  if (width === null) return lines;
  const isSpaced = hasBlanksBetween(lines);
  const joined: TextLine[] = [];
  for (const [at, next] of lines.entries()) {
    const before = lines[at - 1];
    const last = joined.at(-1);
    if (before && last && goesOn(before, next, width, isSpaced))
      joined[joined.length - 1] = { line: last.line, text: `${last.text} ${next.text.trim()}` };
    else joined.push(next);
  }
  return joined;
}

/** The column that lines are broken at; null where they are not. */
function widthOf(lines: readonly TextLine[]): number | null {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.ceil(lengths.length * 0.98) - 1] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  const broken = lines.filter((line, at) => isBrokenSentence(line, lines[at + 1]));
  const full = broken.filter(({ text }) => text.length >= width * FULL);
  return full.length >= FEW && full.length >= broken.length * 0.7 ? width : null;
}

function isBrokenSentence(before: TextLine, next: TextLine | undefined): boolean {
  if (next?.line !== before.line + 1 || endsSentence(before.text)) return false;
  return /^\s*\p{Ll}/u.test(next.text) && typedLabel(next.text.trim()) === null;
}

/** Whether paragraphs are set apart by blank lines: then what follows without one belongs together. */
function hasBlanksBetween(lines: readonly TextLine[]): boolean {
  const numbered = lines.flatMap(({ line, text }, at) =>
    at > 0 && typedLabel(text.trim()) === 'number' ? [line - (lines[at - 1]?.line ?? 0)] : [],
  );
  return numbered.filter((steps) => steps > 1).length * 2 > numbered.length;
}

function goesOn(before: TextLine, next: TextLine, width: number, isSpaced: boolean): boolean {
  if (next.line !== before.line + 1 || before.text.length < width * FULL) return false;
  if (indentOf(before.text) > DEEP || indentOf(next.text) > DEEP) return false;
  const text = next.text.trim();
  const label = typedLabel(text);
  // "Sở Lao động" may be broken off before "- Thương binh và Xã hội"; what ends an entry of a list is a sign.
  if (label !== null) return /^[-–]/.test(text) && !endsSentence(before.text) && before.text.length > width * BRIM;
  if (/^\p{Ll}/u.test(text) || !endsSentence(before.text)) return true;
  return isSpaced && indentOf(next.text) <= indentOf(before.text);
}

function endsSentence(text: string): boolean {
  return /[.;:!?]["”»)*]*$/.test(text);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
