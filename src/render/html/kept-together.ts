import { html } from 'hono/html';
import type { Markup } from './markup.ts';

/** `2016-2021`, `4-5/2016`, `37/KH-BVSTBCPN`; never so long that a narrow screen cannot hold it. */
const GROUP = /(\p{N}{1,4}[-–]\p{N}[\p{N}/]{0,8}|\p{N}{1,4}\/\p{Lu}[\p{L}\p{N}&]{0,8}(?:-[\p{L}\p{N}&]{1,9})?)/u;

/** A text whose ranges and numbers of documents do not part at the ends of lines. */
export function keptTogether(text: string): Markup {
  return html`${text.split(GROUP).map((part, index) => (index % 2 === 0 ? part : html`<span class="keep">${part}</span>`))}`;
}
