import { hideBlockTexts } from './hide-block-texts.ts';
import { mergeConflicts } from './merge-conflicts.ts';
import type { YamlFault } from './yaml-fault.ts';

/**
 * Takes out of a text what is no content of it, so that the rest can be read: conflict marks, marks between documents,
 * directives, line ends of old.
 *
 * @returns a text of the same length, and what was taken out of it
 */
export function prepareText(written: string): { readonly text: string; readonly faults: readonly YamlFault[] } {
  const faults: YamlFault[] = [];
  let text = written;
  if (/\r(?!\n)/.test(text) && !text.includes('\n')) {
    faults.push({ code: 'yaml/line-ends', args: {}, pos: [0, 1] });
    text = text.replace(/\r/g, '\n');
  }
  const conflicts = mergeConflicts(text);
  for (const pos of conflicts.marks) faults.push({ code: 'yaml/merge-conflict', args: {}, pos });
  text = conflicts.text;
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*(%[A-Za-z]+)(.*)(?![\s\S]*?^---[ \t\r]*$)/m.exec(text);
  if (directive?.index === 0) {
    const [all, sign = '', rest = ''] = directive;
    const start = all.length - rest.length - sign.length;
    faults.push({ code: 'yaml/sign', args: { found: sign, right: '' }, pos: [start, start + sign.length] });
    text = blank(text, start, all.length);
  }
  const parts = joinDocuments(text);
  return { text: parts.text, faults: [...faults, ...parts.faults] };
}

/** A line that parts documents is left out, unless what follows says again what was said: then that is. */
function joinDocuments(written: string): { readonly text: string; readonly faults: readonly YamlFault[] } {
  if (!/^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/m.test(written)) return { text: written, faults: [] };
  const faults: YamlFault[] = [];
  let text = written;
  const marks = [...hideBlockTexts(written).matchAll(/^(---|\.\.\.)[ \t]*(?:#.*)?\r?$/gm)];
  const seen = new Set<string>();
  for (const [i, { 0: line, index }] of [undefined, ...marks].map((mark) => mark ?? { 0: '', index: 0 }).entries()) {
    const from = index + line.length;
    const to = marks[i]?.index ?? text.length;
    const rest = text.slice(from);
    const isEdge = i > 0 && (isEmpty(text.slice(0, index)) || isEmpty(rest.replace(/^(?:---|\.\.\.)/gm, '#')));
    const keys = [...text.slice(from, to).matchAll(/^([\w-]+):/gm)].map((match) => match[1] ?? '');
    if (i > 0 && !isEdge) {
      faults.push({ code: 'yaml/many-documents', args: {}, pos: [index, index + 3] });
      text = blank(text, index, keys.some((key) => seen.has(key)) ? to : from);
    }
    for (const key of keys) seen.add(key);
  }
  return { text, faults };
}

/** Whether nothing but comments and directives stands in a text. */
function isEmpty(text: string): boolean {
  return /^(?:[ \t]*(?:[#%].*)?\r?\n)*[ \t]*(?:[#%].*)?$/.test(text.replace(/^\uFEFF/, ''));
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);
}
