import { ODD_SPACES } from './odd-spaces.ts';
import type { YamlFault } from './yaml-fault.ts';

/** A slip of the hand in one line, and where it can be, the line as it was meant: of the same length. */
export interface LineSlip {
  readonly fault: YamlFault;
  readonly meant: string | null;
}

const KEY = '[ ]*(?:-[ ]+)?["\']?[\\w-]+["\']?';
const ODD_BEFORE = new RegExp(`^(?:[ ]*(?:-[ ]*)?|${KEY}:[ ]*|${KEY})([${ODD_SPACES}]+)`);
const ODD = new RegExp(`[${ODD_SPACES}]`, 'g');
const WIDE_COLON = new RegExp(`^(${KEY}[ ]*)([：﹕∶])([ ]?)`);
const COMMENT = /^([ \t]*)(\/\/|<!--|\/\*|;|--(?=[ \t]))/;
const VALUE = new RegExp(`^(${KEY}:[ \\t]+|[ ]*-[ ]+)(\\S.*?)\\s*$`);
/** A value in quotes or brackets that goes on behind them. */
const GOES_ON = /^(?:\[[^\]]*\]|\{[^}]*\}|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:[ \t]+[^\s#]|[^\s#,:\]}])/;

/**
 * What is wrong with a line of a text that is no YAML, where the line shows it.
 *
 * @param start offset of the line
 */
export function lineSlip(line: string, start: number): LineSlip | null {
  const at = (from: number, length: number) => [start + from, start + from + length] as const;
  const odd = ODD_BEFORE.exec(line);
  if (odd) {
    const [before, spaces = ''] = odd;
    const from = before.length - spaces.length;
    return {
      fault: { code: 'yaml/odd-space', args: {}, pos: at(from, spaces.length) },
      meant: before.replace(ODD, ' ') + line.slice(before.length),
    };
  }
  const sign = (found: string, right: string, from: number, meant: string | null): LineSlip => ({
    fault: { code: 'yaml/sign', args: { found, right }, pos: at(from, found.length) },
    meant,
  });
  const colon = WIDE_COLON.exec(line);
  if (colon) {
    const [all, key = '', found = '', space] = colon;
    return sign(found, ': ', key.length, space ? `${key}: ${line.slice(all.length)}` : null);
  }
  const comment = COMMENT.exec(line);
  if (comment) {
    const [all, indent = '', found = ''] = comment;
    return sign(found, '#', indent.length, `${indent}${'#'.padEnd(found.length)}${line.slice(all.length)}`);
  }
  const close = /^[^#]*[\]}"'](?=#)/.exec(line)?.[0];
  if (close !== undefined && /:[ \t]+["'[{]/.test(close)) return sign('#', ' #', close.length, null);
  const [, key, value] = VALUE.exec(line) ?? [];
  const first = key === undefined || value === undefined ? null : needsQuotes(value);
  if (key === undefined || value === undefined || first === null) return null;
  const quote = value.includes('"') ? "'" : '"';
  return {
    fault: { code: 'yaml/quotes', args: { sign: first, quote }, pos: at(key.length, value.length) },
    meant: null,
  };
}

/** The sign at the beginning of a value that makes YAML take it for something else; null where none does. */
function needsQuotes(value: string): string | null {
  const first = value.charAt(0);
  if ('@%`,]}!'.includes(first) || /^[|>](?![-+\d]*(?:\s*$|\s+#))/.test(value) || /^[-?]\s+\S/.test(value))
    return first;
  if (GOES_ON.test(value) || /^\*\S+\s+[^\s#]/.test(value)) return first;
  return null;
}
