import type { WrittenFile } from './text-rule.ts';

/** A comment that silences rules on the line below: `# vstbcpn-disable-next-line plan/outside-year -- reason`. */
export interface Suppression {
  readonly rules: readonly { readonly id: string; readonly offsets: readonly [start: number, end: number] }[];
  readonly reason: string | null;
  /** What stands in place of `vstbcpn-disable-next-line`; null where that is written right. */
  readonly miswritten: string | null;
  /** Of the whole comment. */
  readonly offsets: readonly [start: number, end: number];
  /** The line that it is about, counted from 1: the next one that is neither empty nor a comment; 0 for none. */
  readonly targetLine: number;
}

const COMMENT = /^([ \t]*)#[ \t]*vstbcpn-disable-next-line\b[ \t]*(.*?)[ \t]*\r?$/;
/** What somebody meant to be one: it silences nothing. */
const MISWRITTEN = /^([ \t]*)#[ \t]*(vstbcpn[-_ ]?(?:disable|ignore)[\w-]*)/i;
/** Two hyphens; or the dash that a word processor makes of them. */
const SEPARATOR = /\s*(?:--+|[–—])\s*|\s+-\s+/;

/** The suppressions of a file, in its order. What looks like one inside a longer text value is that text, no comment. */
export function readSuppressions({ text, values }: WrittenFile): readonly Suppression[] {
  const lines = text.split('\n');
  const found: Suppression[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const match = line.includes('#') ? (COMMENT.exec(line) ?? MISWRITTEN.exec(line)) : null;
    const start = offset + (match?.[1]?.length ?? 0);
    if (match && !values.some((value) => value.start <= start && start < value.end)) {
      const isRight = COMMENT.test(line);
      const body = isRight ? (match[2] ?? '') : '';
      const bodyStart = offset + line.indexOf(body, line.indexOf('next-line') + 'next-line'.length);
      found.push({
        ...(isRight ? read(body, bodyStart) : { rules: [], reason: null }),
        miswritten: isRight ? null : (match[2] ?? ''),
        offsets: [start, offset + line.trimEnd().length],
        targetLine: isRight ? targetOf(lines, index) : 0,
      });
    }
    offset += line.length + 1;
  }
  return found;
}

/** `plan/outside-year, plan/gap -- reason` */
function read(body: string, start: number): Pick<Suppression, 'rules' | 'reason'> {
  const separator = SEPARATOR.exec(body);
  const named = separator ? body.slice(0, separator.index) : body;
  const reason = separator ? body.slice(separator.index + separator[0].length).trim() : '';
  const words = [...named.matchAll(/[^\s,]+/g)];
  // Without a separator the first word that is no rule begins what was meant to be the reason.
  const end = separator ? words.length : words.findIndex(({ 0: word }) => !word.includes('/'));
  return {
    rules: words
      .slice(0, end === -1 ? undefined : end)
      .map(({ 0: word, index }) => [word.replace(/:$/, ''), start + index] as const)
      .map(([id, at]) => ({ id, offsets: [at, at + id.length] })),
    reason: reason || null,
  };
}

/** The next line that is neither empty nor a comment, counted from 1. */
function targetOf(lines: readonly string[], index: number): number {
  for (let next = index + 1; next < lines.length; next += 1)
    if (/^[ \t]*[^\s#]/.test(lines[next] ?? '')) return next + 1;
  return 0;
}
