import { html } from 'hono/html';
import type { Block } from '../../view/document.ts';
import { block, type Page } from './block.ts';
import type { Markup } from './markup.ts';
import type { Outline } from './outline.ts';

/** From this many rows on one cannot take in a list at a glance: it can be filtered. */
const MANY_ROWS = 6;

/** All sheets of a page; where there are several of a rank, links to them come first, and what filters all of them. */
export function sheets(page: Page): Markup {
  const { isMany, sheets: all } = page.outline;
  const isLong = hasMuch(page.outline);
  const first = isLong && !isMany ? firstPart(page.outline) : null;
  return html`${isMany ? contents(page) : ''}${isMany && isLong ? filterBox(page) : ''}${all.map(
    ({ name, blocks }, index) => html`<section class="sheet"${name === null ? '' : html` id="${idOf(index)}"`}>
${blocks.map(
  (one) => html`${one === first ? filterBox(page) : ''}${block(one, page)}
`,
)}</section>
`,
  )}`;
}

function contents({ outline, words, say }: Page): Markup {
  return html`<nav aria-label="${words('page/contents', {})}"><ol>${outline.sheets.map(({ name }, index) =>
    name === null
      ? ''
      : html`
<li><a href="#${idOf(index)}">${say(name)}</a></li>`,
  )}
</ol></nav>
`;
}

function idOf(index: number): string {
  return `sheet${index + 1}`;
}

/** Whether there is much to look through; a paper is what it is. */
function hasMuch({ isPaper, sheets }: Outline): boolean {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return !isPaper && blocks.reduce((sum, one) => sum + rowsOf(one), 0) >= MANY_ROWS;
}

/** Where the first list begins, with the heading that it stands under. */
function firstPart({ main, sheets }: Outline): Block | null {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return blocks.find((one) => one !== main && (one.kind === 'heading' || rowsOf(one) > 0)) ?? null;
}

function rowsOf(one: Block): number {
  if (one.kind === 'checklist') return one.items.length;
  return one.kind === 'table' || one.kind === 'timeline' ? one.rows.length : 0;
}

/** Of no use without the script, which uncovers it. */
function filterBox({ words }: Page): Markup {
  const told = words('page/shown', { shown: '{shown}', all: '{all}' });
  return html`<div class="filter" role="search" hidden><label for="filter">${words('page/filter', {})}</label>
<input id="filter" type="search" autocomplete="off"> <output for="filter" data-text="${told}"></output></div>
`;
}
