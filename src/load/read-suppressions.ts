import type { WrittenFile } from './text-rule.ts';

/** A comment that silences rules on the line below: `# vstbcpn-disable-next-line plan/outside-year -- reason`. */
export interface Suppression {
  readonly rules: readonly { readonly id: string; readonly offsets: readonly [start: number, end: number] }[];
  readonly reason: string | null;
  /** Of the whole comment. */
  readonly offsets: readonly [start: number, end: number];
  /** The line that it is about, counted from 1: the next one that is neither empty nor a comment. */
  readonly targetLine: number;
}

const COMMENT = /^([ \t]*)#[ \t]*vstbcpn-disable-next-line\b[ \t]*(.*?)[ \t]*\r?$/;

/** The suppressions of a file, in its order. What looks like one inside a longer text value is that text, no comment. */
export function readSuppressions({ text, values }: WrittenFile): readonly Suppression[] {
  const lines = text.split('\n');
  const found: Suppression[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const [, indent = '', body = ''] = COMMENT.exec(line) ?? [];
    const start = offset + indent.length;
    const isComment = COMMENT.test(line) && !values.some((value) => value.start <= start && start < value.end);
    if (isComment) {
      const [named = '', ...reason] = body.split(/(?:^|\s+)--(?:\s+|$)/);
      const bodyStart = offset + line.indexOf(body, indent.length + 'vstbcpn-disable-next-line'.length);
      found.push({
        rules: [...named.matchAll(/[^\s,]+/g)].map(({ 0: id, index: at }) => ({
          id,
          offsets: [bodyStart + at, bodyStart + at + id.length],
        })),
        reason: reason.join(' -- ').trim() || null,
        offsets: [start, offset + line.trimEnd().length],
        targetLine: lines.findIndex((next, i) => i > index && /^[ \t]*[^\s#]/.test(next)) + 1,
      });
    }
    offset += line.length + 1;
  }
  return found;
}
