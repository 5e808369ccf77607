import type { TextEdit } from '../load/text-rule.ts';
import { comment } from './draft-line.ts';
import { lineEnd, lineStart } from './record-list.ts';
import { breakAt, type KeyPlace } from './yaml-plan.ts';

/** Something that a person must look at, beside a key of a file. */
export interface Remark {
  readonly place: KeyPlace;
  readonly text: string;
  /** How earlier remarks begin that this one takes the place of. */
  readonly insteadOf?: readonly string[];
}

/**
 * Comments for a file, none of which changes what it says: behind the line where a value ends on its key's line, after
 * the comment that is there; else on a line of its own above. Remarks about one line are one comment.
 */
export function remarkEdits(text: string, remarks: readonly Remark[]): readonly TextEdit[] {
  const grouped = new Map<number, { readonly indent: string | null; readonly texts: string[] }>();
  const former: TextEdit[] = [];
  for (const { place, text: said, insteadOf = [] } of remarks) {
    const behind = lineBehind(text, place);
    const at = behind ?? lineStart(text, place.flowStart ?? place.start);
    const indent = behind === null ? (/^[ \t]*/.exec(text.slice(at))?.[0] ?? '') : null;
    const group = grouped.get(at) ?? { indent, texts: [] };
    grouped.set(at, group);
    if (!group.texts.includes(said)) group.texts.push(said);
    for (const begin of insteadOf) former.push(...formerEdits(text, behind === null ? null : place.end, at, begin));
  }
  const fresh = [...grouped].map(([at, { indent, texts }]) => {
    const said = comment(texts.join('; '));
    return { start: at, end: at, text: indent === null ? ` ${said}` : `${indent}${said}${breakAt(text, at)}` };
  });
  return [...former, ...fresh];
}

/** Takes out earlier remarks that begin so: behind a value that ends there, or on the line above. */
function formerEdits(text: string, valueEnd: number | null, at: number, begin: string): readonly TextEdit[] {
  const from = valueEnd ?? lineStart(text, Math.max(0, at - 1));
  const line = text.slice(from, at);
  const start = line.indexOf(`# ${begin}`);
  if (start === -1) return [];
  if (valueEnd === null) return /^\s*$/.test(line.slice(0, start)) ? [{ start: from, end: at, text: '' }] : [];
  const next = line.indexOf(' # ', start);
  const before = /\s*$/.exec(line.slice(0, start))?.index ?? start;
  return [{ start: from + before, end: next === -1 ? at : from + next, text: '' }];
}

/** The end of a key's line where a comment can follow; null where it cannot, or where the value goes on below. */
function lineBehind(text: string, { start, colon, end, value, flowStart }: KeyPlace): number | null {
  if (flowStart !== null) return null;
  const [first, own] = [lineEnd(text, start), lineEnd(text, end)];
  const isBlock = /^[ \t]*(?:[|>]|[&!])/.test(text.slice(colon, colon + 20));
  const stands = first === own && !isBlock;
  // A list below its key: the key's line is free.
  const isKeyAlone = typeof value === 'object' && first < own && /^[ \t]*(?:#|$)/.test(text.slice(colon, first));
  if (isKeyAlone && value !== null && 'items' in value) return first;
  return stands && /^[ \t]*(?:#.*)?$/.test(text.slice(end, own)) ? own : null;
}
