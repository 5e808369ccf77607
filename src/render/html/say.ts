import { html } from 'hono/html';
import type { RenderOptions } from '../../view/document.ts';
import { keptTogether } from './kept-together.ts';
import type { Markup } from './markup.ts';

/** A text as a page says it. */
export type Say = (text: string) => Markup;

/** Letters that English has not. */
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9]/iu;

/** What is Vietnamese on a page in another language is marked, for those who hear it read. */
export function sayIn(lang: RenderOptions['words']['lang']): Say {
  if (lang === 'vi') return keptTogether;
  return (text) =>
    VIETNAMESE.test(text.normalize('NFC')) ? html`<span lang="vi">${keptTogether(text)}</span>` : keptTogether(text);
}
