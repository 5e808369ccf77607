import { html } from 'hono/html';
import type { Block, Cell, Column, Row } from '../../view/document.ts';
import type { Caption } from './captions.ts';
import { cell } from './cell.ts';
import { groups } from './groups.ts';
import { keptTogether } from './kept-together.ts';
import type { Markup } from './markup.ts';
import { sortValue } from './sort-value.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Cells = Extract<Row, { kind: 'cells' }>;

/**
 * A table that is scrolled within itself where it is too wide, and whose rows stand one above the other on a narrow
 * screen, each value with its label.
 */
export function table({ columns, rows }: Table, { id, text }: Caption): Markup {
  return html`<div class="table" role="group" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${text}</caption>
<thead>
<tr>${columns.map((column) => html`<th scope="col"${classes(column)}>${column.head}</th>`)}</tr>
</thead>${groups(rows, isHead).map(
    (group) => html`
<tbody>${group.map(
      (row) => html`
${row.kind === 'section' ? section(row.text, columns.length) : cells(row, columns)}`,
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

function section(text: string, columns: number): Markup {
  return html`<tr class="head section"><th scope="rowgroup" colspan="${columns}">${keptTogether(text)}</th></tr>`;
}

function cells(row: Cells, columns: readonly Column[]): Markup {
  return html`<tr${isHead(row) ? html` class="head"` : ''}>${columns.map((column, index) =>
    tableCell(row.cells[index] ?? { text: '' }, column, index),
  )}</tr>`;
}

/** The first column names the row, unless it holds days or numbers. */
function tableCell(content: Cell, column: Column, index: number): Markup {
  const sort = sortValue(content, column);
  const attributes = html`${classes(column)}${column.head === '' ? '' : html` data-label="${column.head}"`}${
    sort === null ? '' : html` data-sort="${sort}"`
  }`;
  const namesRow = index === 0 && !column.tight && column.align !== 'right' && content.text !== '';
  return namesRow
    ? html`<th scope="row"${attributes}>${cell(content)}</th>`
    : html`<td${attributes}>${cell(content)}</td>`;
}

function classes({ align, tight }: Column): Markup | '' {
  const names = [...(tight ? ['tight'] : []), ...(align === 'right' ? ['right'] : [])];
  return names.length === 0 ? '' : html` class="${names.join(' ')}"`;
}
