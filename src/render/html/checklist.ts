import { html } from 'hono/html';
import type { ChecklistItem, RenderOptions } from '../../view/document.ts';
import { toned } from './cell.ts';
import type { Markup } from './markup.ts';
import type { Say } from './say.ts';

/**
 * Boxes for the reader's pen. They cannot be ticked on the screen: that would look as if something were recorded.
 */
export function checklist(items: readonly ChecklistItem[], words: RenderOptions['words'], say: Say): Markup {
  const box = (checked: boolean) =>
    html`<span class="box" role="img" aria-label="${words('page/box', { checked })}">${checked ? '✓' : ''}</span>`;
  const item = ({ label, text, checked, parts, notes }: ChecklistItem) => html`
<li>${box(checked)} ${label === '' ? '' : html`<b class="label">${label}</b> `}<div>${toned(text, say)}${
    parts.length === 0
      ? ''
      : html`
<ul class="checklist parts">${parts.map(
          (part) => html`
<li>${box(false)} <div>${say(part)}</div></li>`,
        )}
</ul>`
  }${
    notes.length === 0
      ? ''
      : html`
<ul class="notes">${notes.map(
          (note) => html`
<li>${note.label}: ${toned(note.text, say, note.tone)}</li>`,
        )}
</ul>`
  }</div></li>`;
  return html`<ul class="checklist">${items.map(item)}
</ul>`;
}
