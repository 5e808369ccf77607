import { html } from 'hono/html';
import type { Timeline, TimelineWork } from '../../view/document.ts';
import type { Caption } from './captions.ts';
import { cell, toned } from './cell.ts';
import { groups } from './groups.ts';
import type { Markup } from './markup.ts';
import type { Say } from './say.ts';
import { axisSvg, timelineLegend, workSvg } from './timeline-svg.ts';

/**
 * A table whose third column is a drawing: texts wrap as they need to and never meet, heads come again on every page of
 * a print, and who cannot see the drawings hears them told in their cells.
 */
export function timeline(block: Timeline, { id, text }: Caption, say: Say): Markup {
  const { heads, rows } = block;
  return html`<div class="table" role="group" aria-labelledby="${id}" tabindex="0">
<table class="timeline">
<caption id="${id}">${say(text)}</caption>
<thead>
<tr><th scope="col">${heads.label}</th><th scope="col">${heads.text}</th><th scope="col">${heads.when}</th><th scope="col">${heads.status}</th></tr>
<tr class="periods"><td colspan="2"></td><td class="chart">${axisSvg(block, id)}</td><td></td></tr>
</thead>${groups(rows, ({ kind }) => kind === 'section').map(
    (group) => html`
<tbody>${group.map(
      (row) => html`
${
  row.kind === 'section'
    ? html`<tr class="head section"><th scope="rowgroup" colspan="4">${say(row.text)}</th></tr>`
    : work(row, block, id, say)
}`,
    )}
</tbody>`,
  )}
</table>
</div>
${timelineLegend(block)}`;
}

/** By time, rows are sorted by their first day drawn. */
function work(row: TimelineWork, block: Timeline, id: string, say: Say): Markup {
  const first = Math.min(...row.spans.map(({ from }) => from), ...row.marks.map(({ day }) => day));
  const note = [row.owner, row.count, row.when.text].filter((part) => part !== '').join(' · ');
  return html`<tr><td class="tight">${toned(row.label, say, 'strong')}</td><th scope="row">${cell({ text: row.text, note }, say)}</th><td class="chart" data-sort="${Number.isFinite(first) ? first : ''}">${workSvg(row, block, id)}</td><td class="stand">${cell(row.status, say)}</td></tr>`;
}
