import { html } from 'hono/html';
import type { Cell, Tone } from '../../view/document.ts';
import { bar } from './bar.ts';
import type { Markup } from './markup.ts';
import type { Say } from './say.ts';

/** A text with its tone, and its note on a line of its own. Nothing where there is nothing, so that a page can tell. */
export function cell({ text, note = '', tone, bar: parts, link }: Cell, say: Say): Markup {
  const words = toned(text, say, tone);
  return html`${parts === undefined ? '' : bar(parts)}${link === undefined ? words : html`<a href="${encodeURIComponent(link)}">${words}</a>`}${note === '' ? '' : html` <span class="note">${say(note)}</span>`}`;
}

/** A text that strikes the reader by its tone. Each tone is told by the text too. */
export function toned(text: string, say: Say, tone: Tone = 'plain'): Markup {
  if (text === '') return html``;
  return html`<span class="${tone === 'plain' ? 'text' : `text ${tone}`}">${say(text)}</span>`;
}
