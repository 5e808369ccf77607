import type { Document } from 'yaml';

/** A key with its value, whatever stands for the dash, the colon and the space between them. */
const LINE = /^[\s\-–—−•·*+]*["']?([A-Za-z_]+)["']?[:：﹕∶](?!\/\/)[^\S\n]*(\S.*?)[ \t]*\r?$/gm;

/**
 * The `key: value` lines of a spoilt entry, or the pairs of one written in braces. A value that is no YAML by itself is
 * kept as it is written, without a quote or bracket that nobody closed.
 */
export function plainLines(
  source: string,
  parse: (value: string) => Document.Parsed,
): Readonly<Record<string, unknown>> {
  const braces = /^[ \t]*-[ \t]*\{(.*)/.exec(source)?.[1];
  const lines =
    braces === undefined
      ? source
      : braces
          .replace(/\}\s*$/, '')
          .split(/,[ \t]*(?=\w+:)/)
          .join('\n');
  const entry: Record<string, unknown> = {};
  for (const [, key, value] of lines.matchAll(LINE)) {
    if (key === undefined || value === undefined || key in entry) continue;
    // A comment that touches its value is none of it.
    const document = parse(value.replace(/(?<=[\]}"'])#.*/, ''));
    const parsed: unknown = document.errors.length === 0 ? document.toJS() : null;
    const isMap = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    entry[key] = parsed === null || isMap ? asWritten(value) : parsed;
  }
  return entry;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function asWritten(value: string): string {
  const closer = CLOSERS[value.charAt(0)];
  return closer !== undefined && !value.slice(1).includes(closer) ? value.slice(1) : value;
}
