import { html } from 'hono/html';
import type { Markup } from './markup.ts';

const RANGE = /(\p{N}{1,4}[-–]\p{N}[\p{N}/]{0,8})/u;

/** A text whose ranges, `2016-2021` and `4-5/2016`, do not part at the ends of lines. */
export function keptTogether(text: string): Markup {
  return html`${text.split(RANGE).map((part, index) => (index % 2 === 0 ? part : html`<span class="keep">${part}</span>`))}`;
}
