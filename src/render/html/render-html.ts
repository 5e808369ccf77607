import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { RenderOptions, View } from '../../view/document.ts';
import { plainDocument } from '../plain-document.ts';
import { barLegend, HATCH } from './bar.ts';
import { captions } from './captions.ts';
import { outline } from './outline.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { PAPER_STYLE } from './paper-style.ts';
import { sayIn } from './say.ts';
import { sheets } from './sheets.ts';
import { TIMELINE_STYLE } from './timeline-style.ts';

/**
 * A page that stands alone: it asks nothing of any network and, without its script, lacks only sorting and filtering.
 * Nothing that comes from a plan is markup in it; the browser is told to run and to load nothing besides.
 */
export async function renderHtml(view: View, { words }: RenderOptions): Promise<string> {
  const document = plainDocument(view.document, 'file');
  const found = outline(document, words);
  const page = { outline: found, captions: captions(document, found.title), words, say: sayIn(words.lang) };
  const isTimed = document.some(({ kind }) => kind === 'timeline');
  const style = [PAGE_STYLE, found.isPaper ? PAPER_STYLE : '', isTimed ? TIMELINE_STYLE : ''].join('');
  const script = found.isPaper ? '' : PAGE_SCRIPT;
  const markup = await html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${found.title}</title>
<style>${raw(style)}</style>
</head>
<body${found.isPaper ? html` class="paper"` : ''}>
<main>
${
  found.main === null
    ? html`<h1>${found.title}</h1>
`
    : ''
}${sheets(page)}${barLegend(document)}</main>
${HATCH}${
  script === ''
    ? ''
    : html`<script>${raw(script)}</script>
`
}</body>
</html>
`;
  return markup.toString();
}

/** Nothing but this style and this script, known by their hashes. */
function policy(style: string, script: string): string {
  const scripts = script === '' ? '' : `script-src ${hashOf(script)}; `;
  return `default-src 'none'; style-src ${hashOf(style)}; ${scripts}base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
