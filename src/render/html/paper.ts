import { html } from 'hono/html';
import type { Letterhead, PaperBlock, Signature } from '../../view/document.ts';
import { keptTogether } from './kept-together.ts';
import type { Markup } from './markup.ts';

/** The parts of an official paper. What it is about is a heading of the page. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export function paper(block: Exclude<PaperBlock, { kind: 'page-break' }>, isMain: boolean): Markup {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, isMain);
    case 'title':
      return title(block, isMain);
    case 'addressee':
      return addressee(block.label, block.names);
    case 'blank':
      return html`<p class="blank">[${block.prompt}]</p>`;
    case 'signature':
      return signature(block);
  }
}

function title({ name, subject, note = '' }: Extract<PaperBlock, { kind: 'title' }>, isMain: boolean): Markup {
  if (name + subject + note === '') return html``;
  const lines = html`${line('span', 'name', name)} ${line('span', 'subject', subject)}`;
  return html`<div class="title">
${name + subject === '' ? '' : heading(lines, isMain)}
${line('p', 'note', note)}</div>`;
}

function letterhead(block: Letterhead, isMain: boolean): Markup {
  const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
  return html`<div class="letterhead">
<div class="issuer">${line('p', '', superior ?? '')}${line('p', 'strong ruled', issuer)}</div>
<div class="state">${line('p', 'strong', state)}${line('p', 'motto strong ruled', motto)}</div>
<div class="number">${line('p', '', number)}${subject === null || subject === '' ? '' : heading(keptTogether(subject), isMain)}</div>
<div class="day">${line('p', '', placeAndDate)}</div>
</div>`;
}

function signature({ label, recipients, capacity, post = '', name }: Signature): Markup {
  return html`<div class="signature">
<div class="recipients">${line('p', 'label', label)}${
    recipients.length === 0 ? '' : html`<ul>${recipients.map((each) => html`<li>${each}</li>`)}</ul>`
  }</div>
<div class="signer">${capacity.map((each) => line('p', 'strong', each))}<div class="signed">${line('p', 'strong', post)}${line('p', 'strong', name ?? '')}</div></div>
</div>`;
}

/** One addressee stands beside the words, several each on a line of its own. */
function addressee(label: string, names: readonly string[]): Markup {
  if (names.length < 2) return html`<p class="addressee">${label} ${names}</p>`;
  return html`<div class="addressee"><p>${label}</p>
<ul>${names.map((name) => html`<li>${name}</li>`)}</ul></div>`;
}

function heading(content: Markup, isMain: boolean): Markup {
  return isMain ? html`<h1>${content}</h1>` : html`<h2>${content}</h2>`;
}

function line(element: 'p' | 'span', name: string, text: string): Markup {
  if (text === '') return html``;
  return element === 'p'
    ? html`<p class="${name}">${keptTogether(text)}</p>`
    : html`<span class="${name}">${keptTogether(text)}</span>`;
}
