import { blankOut } from './blank-out.ts';
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
  const directive = /^(?:[ \t]*(?:#.*)?\r?\n)*(%[A-Za-z]+)(.*)/.exec(text);
  // Before a line of dashes it is in its place.
  if (directive && !/^---[ \t\r]*$/m.test(text)) {
    const [all, sign = '', rest = ''] = directive;
    const start = all.length - rest.length - sign.length;
    faults.push({ code: 'yaml/sign', args: { found: sign, right: '' }, pos: [start, start + sign.length] });
    text = blankOut(text, [[start, all.length]]);
  }
  const parts = joinDocuments(text);
  return { text: parts.text, faults: [...faults, ...parts.faults] };
}

/** A line that parts documents is left out, unless what follows says again what was said: then that is. */
function joinDocuments(text: string): { readonly text: string; readonly faults: readonly YamlFault[] } {
  if (!/^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/m.test(text)) return { text, faults: [] };
  const faults: YamlFault[] = [];
  const gone: (readonly [number, number])[] = [];
  const marks = [...hideBlockTexts(text).matchAll(/^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/gm)];
  const parts = [
    { at: 0, from: 0 },
    ...marks.map(({ 0: line, index }) => ({ at: index, from: index + line.length })),
  ].map(({ at, from }, i) => ({ at, from, to: marks[i]?.index ?? text.length }));
  const full = parts.map(({ from, to }) => hasContent(text.slice(from, to)));
  const [first, last] = [full.indexOf(true), full.lastIndexOf(true)];
  const seen = new Set<string>();
  for (const [i, { at, from, to }] of parts.entries()) {
    const keys = [...text.slice(from, to).matchAll(/^([\w-]+):/gm)].map((match) => match[1] ?? '');
    if (i > first && i <= last) {
      faults.push({ code: 'yaml/many-documents', args: {}, pos: [at, at + 3] });
      gone.push([at, keys.some((key) => seen.has(key)) ? to : from]);
    }
    for (const key of keys) seen.add(key);
  }
  return { text: blankOut(text, gone), faults };
}

/** Whether more than comments and directives stands in a text. */
function hasContent(text: string): boolean {
  return /^[ \t\uFEFF]*[^\s#%\uFEFF]/m.test(text);
}
