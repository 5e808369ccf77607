import { html } from 'hono/html';
import type { Block, Cell, Column, Row } from '../../view/document.ts';
import type { Caption } from './captions.ts';
import { cell } from './cell.ts';
import { groups } from './groups.ts';
import type { Markup } from './markup.ts';
import type { Say } from './say.ts';
import { sortValue } from './sort-value.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Cells = Extract<Row, { kind: 'cells' }>;

/**
 * A table that is scrolled within itself where it is too wide, and whose rows stand one above the other on a narrow
 * screen, each value with its label.
 */
export function table({ columns, rows }: Table, { id, text }: Caption, say: Say): Markup {
  return html`<div class="table" role="group" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${say(text)}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col"${classes(column)}>${column.head}</th>`)}</tr>
</thead>${groups(rows, isHead).map(
    (group) => html`
<tbody>${group.map(
      (row) => html`
${row.kind === 'section' ? section(row.text, columns.length, say) : cells(row, columns, say)}`,
    )}
</tbody>`,
  )}
</table>
</div>`;
}

/** A section, or a row that sums up what follows it. */
function isHead(row: Row): boolean {
  return row.kind === 'section' || row.cells[0]?.tone === 'strong';
}

function section(text: string, columns: number, say: Say): Markup {
  return html`<tr class="head section"><th scope="rowgroup" colspan="${columns}">${say(text)}</th></tr>`;
}

function cells(row: Cells, columns: readonly Column[], say: Say): Markup {
  return html`<tr${isHead(row) ? html` class="head"` : ''}>${columns.map((column, index) =>
    tableCell(row.cells[index] ?? { text: '' }, column, index, say),
  )}</tr>`;
}

/** The first column names the row, unless it holds days or numbers. */
function tableCell(content: Cell, column: Column, index: number, say: Say): Markup {
  const sort = sortValue(content, column);
  const attributes = html`${classes(column)}${column.head === '' ? '' : html` data-label="${column.head}"`}${
    sort === null ? '' : html` data-sort="${sort}"`
  }`;
  const namesRow = index === 0 && !column.tight && column.align !== 'right' && content.text !== '';
  return namesRow
    ? html`<th scope="row"${attributes}>${cell(content, say)}</th>`
    : html`<td${attributes}>${cell(content, say)}</td>`;
}

function classes({ align, tight }: Column): Markup | '' {
  const names = [...(tight ? ['tight'] : []), ...(align === 'right' ? ['right'] : [])];
  return names.length === 0 ? '' : html` class="${names.join(' ')}"`;
}
