import type { TextLine } from './unwrapped.ts';

/** A page has more lines than this, and a table whose cells stand below one another has fewer between its numbers. */
const PAGE = 12;

/** Lines that hold the number of a page and nothing else: alone between blank lines or first on a page, each one more than the one before. */
export function pageNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const found: { readonly line: number; readonly page: number }[] = [];
  for (const [at, { line, text }] of lines.entries()) {
    const page = Number(/^\s*[-–]?\s?(\d{1,3})\s?[-–]?\s*$/.exec(text)?.[1] ?? 0);
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const isBetween = before?.line !== line - 1 && (next?.line !== line + 1 || next.text.startsWith('\f'));
    const isAlone = isBetween || text.startsWith('\f');
    const last = found.at(-1);
    if (isAlone && (last ? page === last.page + 1 && line - last.line > PAGE : page === 1 || page === 2))
      found.push({ line, page });
  }
  return new Set(found.length > 1 ? found.map(({ line }) => line) : []);
}
