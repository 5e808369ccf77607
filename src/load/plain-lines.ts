import type { Document } from 'yaml';

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
  for (const [, key, value] of lines.matchAll(/^[\s-]*["']?([A-Za-z_]+)["']?:[ \t]+(\S.*?)[ \t]*\r?$/gm)) {
    if (key === undefined || value === undefined || key in entry) continue;
    const document = parse(value);
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
