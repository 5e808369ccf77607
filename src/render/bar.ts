import type { Block, Cell, Tone } from '../view/document.ts';
import type { Paint } from './palette.ts';
import { sideBySide } from './side-by-side.ts';

/** A bar shorter than this says too little to be drawn; a longer one than that says no more. */
export const LEAST_BAR = 6;
export const MOST_BAR = 20;

/** Told apart by how dense they are, so that nothing hangs on colour: only what is done looks like a full bar. */
const FILLS: { readonly [tone in Tone]: string } = {
  strong: '█',
  done: '█',
  late: '▒',
  soon: '░',
  plain: '░',
  muted: '·',
};

type Bar = NonNullable<Cell['bar']>;

/** `width` columns shared among the parts; blank where there is nothing to share. */
export function drawBar(bar: Bar, width: number, paint: Paint): string {
  const cells = barCells(
    bar.map(({ count }) => count),
    width,
  );
  const drawn = bar.map(({ tone }, index) => {
    const length = cells[index] ?? 0;
    return length === 0 ? '' : paint(FILLS[tone].repeat(length), tone);
  });
  return bar.some(({ count }) => count > 0) ? drawn.join('') : ' '.repeat(width);
}

/**
 * Shares `width` cells in proportion. Whatever is there is seen: it has one cell at least where there is room for all
 * of them, so that only a bar of one part looks like one.
 */
export function barCells(counts: readonly number[], width: number): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => (count * width) / total);
  const cells = shares.map((share) => (share === 0 ? 0 : Math.max(1, Math.floor(share))));
  for (let rest = cells.reduce((left, each) => left - each, width); rest !== 0; rest -= Math.sign(rest)) {
    // What is missing goes to who lacks most; what is too much is taken from who has most.
    const index = largest(rest > 0 ? shares.map((share, each) => share - (cells[each] ?? 0)) : cells);
    cells[index] = (cells[index] ?? 0) + Math.sign(rest);
  }
  return cells;
}

function largest(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers));
}

/** What the fillings mean, for all bars of a document: `█ đã hoàn thành  ▓ quá hạn`; nothing where it has no bars. */
export function barLegend(document: readonly Block[], width: number, paint: Paint): readonly string[] {
  const bars = document
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => (row.kind === 'cells' ? row.cells.flatMap(({ bar }) => bar ?? []) : []));
  const units = new Map(
    bars.map(({ tone, label }) => {
      const text = `${FILLS[tone]} ${label}`.trimEnd();
      return [
        text,
        { text, tone, isUsed: bars.some((part) => part.count > 0 && part.tone === tone && part.label === label) },
      ];
    }),
  );
  return sideBySide(
    [...units.values()].filter(({ isUsed }) => isUsed),
    width,
    paint,
  );
}
