import { html } from 'hono/html';
import type { Cell, Tone } from '../../view/document.ts';
import { bar } from './bar.ts';
import { keptTogether } from './kept-together.ts';
import type { Markup } from './markup.ts';

/** A text with its tone, and its note on a line of its own. Nothing where there is nothing, so that a page can tell. */
export function cell({ text, note = '', tone, bar: parts, link }: Cell): Markup {
  const words = toned(text, tone);
  return html`${parts === undefined ? '' : bar(parts)}${link === undefined ? words : html`<a href="${encodeURIComponent(link)}">${words}</a>`}${note === '' ? '' : html` <span class="note">${keptTogether(note)}</span>`}`;
}

/** A text that strikes the reader by its tone. Each tone is told by the text too. */
export function toned(text: string, tone: Tone = 'plain'): Markup {
  if (text === '') return html``;
  return html`<span class="${tone === 'plain' ? 'text' : `text ${tone}`}">${keptTogether(text)}</span>`;
}
