import { html } from 'hono/html';
import type { Block, Cell, Paragraph, RenderOptions } from '../../view/document.ts';
import type { Caption } from './captions.ts';
import { cell } from './cell.ts';
import { checklist } from './checklist.ts';
import type { Markup } from './markup.ts';
import type { Outline } from './outline.ts';
import { paper } from './paper.ts';
import type { Say } from './say.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';

/** What a block has to know of the page that it stands on. */
export interface Page {
  readonly outline: Outline;
  readonly captions: ReadonlyMap<Block, Caption>;
  readonly words: RenderOptions['words'];
  readonly say: Say;
}

/** One block as it stands on a page; nothing where it says nothing. */
export function block(one: Block, page: Page): Markup {
  switch (one.kind) {
    case 'heading':
      return heading(one, page);
    case 'paragraph':
      return paragraph(one, page.say);
    case 'facts':
      return one.facts.length === 0 ? html`` : facts(one.facts, page.say);
    case 'table':
      return table(one, page.captions.get(one) as Caption, page.say);
    case 'timeline':
      return timeline(one, page.captions.get(one) as Caption, page.say);
    case 'checklist':
      return one.items.length === 0 ? html`` : checklist(one.items, page.words, page.say);
    case 'code':
      return code(one);
    case 'page-break':
      return html``;
    default:
      return paper(one, one === page.outline.main, page.say);
  }
}

/** Where each of several sheets has its own heading, all of them stand under that of the page. */
function heading(one: Extract<Block, { kind: 'heading' }>, { outline: { main, isMany }, say }: Page): Markup {
  if (one.text === '') return html``;
  const text = say(one.text);
  if (one === main) return html`<h1>${text}</h1>`;
  const level = Math.max(2, isMany ? one.level + 1 : one.level);
  if (level === 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

function paragraph({ text, tone = 'plain', ofPaper }: Paragraph, say: Say): Markup {
  if (text === '') return html``;
  const names = [...(tone === 'plain' ? [] : [tone]), ...(ofPaper ? ['body'] : [])].join(' ');
  return html`<p${names === '' ? '' : html` class="${names}"`}>${say(text)}</p>`;
}

function facts(list: readonly { readonly label: string; readonly lines: readonly Cell[] }[], say: Say): Markup {
  return html`<dl>${list.map(
    ({ label, lines }) => html`
<div><dt>${say(label)}</dt>${lines.map((line) => html`<dd>${cell(line, say)}</dd>`)}${lines.length === 0 ? html`<dd></dd>` : ''}</div>`,
  )}
</dl>`;
}

function code({ text, caption = '' }: Extract<Block, { kind: 'code' }>): Markup {
  if (text === '' && caption === '') return html``;
  return html`<figure>${caption === '' ? '' : html`<figcaption>${caption}</figcaption>`}
<pre><code>${text}</code></pre></figure>`;
}
