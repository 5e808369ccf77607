import type { Tone } from '../view/document.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Weight is all that a page has for a tone; the words already say what is late. */
export function inline(text: string, tone: Tone | undefined): string {
  const escaped = escapeMarkdown(text);
  return escaped !== '' && (tone === 'strong' || tone === 'late') ? `**${escaped}**` : escaped;
}

/** Markdown that leads to a file beside the page. */
export function linked(markdown: string, file: string): string {
  const target = encodeURIComponent(file).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${markdown}](${target})`;
}
