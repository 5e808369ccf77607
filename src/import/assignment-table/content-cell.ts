import { leadingNumber, type RowNumber } from './row-number.ts';

/** What a cell of work says. */
export interface Content {
  /** The number or bullet before the words, where the cell holds one. */
  readonly number: RowNumber | null;
  readonly title: string;
  /** Points under the title, each behind a dash of its own. */
  readonly parts: readonly string[];
}

/** A dash between two sentences of a cell whose line breaks were lost; names have theirs between words. */
const LOST_BREAK = /(?<=[:;.]) +(?=[-–+•] ?\p{L})/u;
const POINT = /^[-–—+*•▪●○◦]+\s*(?=\S)/;

/** Reads a cell of work: its first line is the title, lines behind dashes are points of it, other lines go on. */
export function readContent(text: string): Content {
  const numbered = leadingNumber(text.trim());
  const isPoints = numbered?.number.number === null && linesOf(text).length > 1;
  const lines = linesOf(numbered && !isPoints ? numbered.rest : text);
  const points: string[] = [];
  for (const line of lines) {
    if (points.length === 0 || POINT.test(line)) points.push(line.replace(POINT, ''));
    else points[points.length - 1] += ` ${line}`;
  }
  const number = numbered?.number ?? null;
  if (isPoints) return { number: null, title: points.map(unended).join('; '), parts: points.map(unended) };
  return { number, title: unended(points[0] ?? ''), parts: points.slice(1).map(unended) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(LOST_BREAK))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function unended(point: string): string {
  let end = point.length;
  while (end > 0 && ' ;:,.'.includes(point.charAt(end - 1))) end -= 1;
  return point.slice(0, end);
}
