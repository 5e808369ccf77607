import { html } from 'hono/html';
import type { Letterhead, PaperBlock, Signature } from '../../view/document.ts';
import type { Markup } from './markup.ts';
import type { Say } from './say.ts';

/** The parts of an official paper. What it is about is a heading of the page. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export function paper(block: Exclude<PaperBlock, { kind: 'page-break' }>, isMain: boolean, say: Say): Markup {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, isMain, say);
    case 'title':
      return title(block, isMain, say);
    case 'addressee':
      return addressee(block.label, block.names.map(say));
    case 'blank':
      return html`<p class="blank">[${say(block.prompt)}]</p>`;
    case 'signature':
      return signature(block, say);
  }
}

function title(
  { name, subject, note = '' }: Extract<PaperBlock, { kind: 'title' }>,
  isMain: boolean,
  say: Say,
): Markup {
  if (name + subject + note === '') return html``;
  const lines = html`${line('span', 'name', name, say)} ${line('span', 'subject', subject, say)}`;
  return html`<div class="title">
${name + subject === '' ? '' : heading(lines, isMain)}
${line('p', 'note', note, say)}</div>`;
}

function letterhead(block: Letterhead, isMain: boolean, say: Say): Markup {
  const { superior, issuer, number, subject, state, motto, placeAndDate } = block;
  return html`<div class="letterhead">
<div class="issuer">${line('p', '', superior ?? '', say)}${line('p', 'strong ruled', issuer, say)}</div>
<div class="state">${line('p', 'strong', state, say)}${line('p', 'motto strong ruled', motto, say)}</div>
<div class="number">${line('p', '', number, say)}${subject === null || subject === '' ? '' : heading(say(subject), isMain)}</div>
<div class="day">${line('p', '', placeAndDate, say)}</div>
</div>`;
}

function signature({ label, recipients, capacity, post = '', name }: Signature, say: Say): Markup {
  return html`<div class="signature">
<div class="recipients">${line('p', 'label', label, say)}${
    recipients.length === 0 ? '' : html`<ul>${recipients.map((each) => html`<li>${say(each)}</li>`)}</ul>`
  }</div>
<div class="signer">${capacity.map((each) => line('p', 'strong', each, say))}<div class="signed">${line('p', 'strong', post, say)}${line('p', 'strong', name ?? '', say)}</div></div>
</div>`;
}

/** One addressee stands beside the words, several each on a line of its own. */
function addressee(label: string, names: readonly Markup[]): Markup {
  if (names.length < 2) return html`<p class="addressee">${label} ${names}</p>`;
  return html`<div class="addressee"><p>${label}</p>
<ul>${names.map((name) => html`<li>${name}</li>`)}</ul></div>`;
}

function heading(content: Markup, isMain: boolean): Markup {
  return isMain ? html`<h1>${content}</h1>` : html`<h2>${content}</h2>`;
}

function line(element: 'p' | 'span', name: string, text: string, say: Say): Markup {
  if (text === '') return html``;
  return element === 'p' ? html`<p class="${name}">${say(text)}</p>` : html`<span class="${name}">${say(text)}</span>`;
}
