import { html } from 'hono/html';
import type { Block, Cell, Tone } from '../../view/document.ts';
import type { Markup } from './markup.ts';

type Bar = NonNullable<Cell['bar']>;

/** Parts of a whole side by side. Whoever does not see it misses nothing: the table says as much. */
export function bar(parts: Bar): Markup {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const rects = parts.map(({ count, tone }) => {
    if (count === 0) return '';
    const rect = piece(tone, percent(before, total), percent(count, total));
    before += count;
    return rect;
  });
  return html`<svg class="bar" aria-hidden="true">${rects}</svg>`;
}

/** What the fillings of all bars of a document mean; nothing where it has none. */
export function barLegend(document: readonly Block[]): Markup {
  const used = document
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => (row.kind === 'cells' ? row.cells.flatMap((cell) => cell.bar ?? []) : []))
    .filter(({ count, label }) => count > 0 && label !== '');
  const parts = [...new Map(used.map((part) => [`${part.tone} ${part.label}`, part])).values()];
  if (parts.length === 0) return html``;
  return html`<ul class="legend">${parts.map(
    ({ tone, label }) => html`
<li><svg class="bar" aria-hidden="true">${piece(tone, '0%', '100%')}</svg> ${label}</li>`,
  )}
</ul>
`;
}

/** What is late is hatched over, so that nothing hangs on colour. */
function piece(tone: Tone, x: string, width: string): Markup {
  return html`<rect class="${tone}" x="${x}" width="${width}" height="100%"/>${
    tone === 'late' ? html`<rect fill="url(#hatch)" x="${x}" width="${width}" height="100%"/>` : ''
  }`;
}

/** The hatching, once a page. */
export const HATCH = html`<svg class="defs" aria-hidden="true" width="0" height="0"><defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="5"/></pattern>
</defs></svg>
`;

function percent(part: number, total: number): string {
  return `${Number(((part / total) * 100).toFixed(3))}%`;
}
