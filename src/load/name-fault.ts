import type { YAMLError } from 'yaml';
import { keyColumn } from './key-column.ts';
import { lineSlip } from './line-slip.ts';
import type { YamlFault } from './yaml-fault.ts';

export type ParseFault = Pick<YAMLError, 'code' | 'pos' | 'message'>;

export interface NamedFault {
  readonly fault: YamlFault;
  /** The text without the fault, of the same length, where it is plain what was meant. */
  readonly meant: string | null;
}

/** The faults that need no further words. */
type PlainCode = Exclude<
  YamlFault['code'],
  'yaml/syntax' | 'yaml/more' | 'yaml/indent' | 'yaml/dash' | 'yaml/sign' | 'yaml/quotes'
>;

/** Letters of a part that are searched for what caused a fault; no entry that people write comes near. */
const MAX_LOOKED_AT = 20_000;

/** The parser's codes, by what a person would call the fault. The rest is `yaml/syntax` with the parser's own words. */
const CODES: Readonly<Record<string, PlainCode>> = {
  TAB_AS_INDENT: 'yaml/tab',
  DUPLICATE_KEY: 'yaml/duplicate-key',
  MULTIPLE_DOCS: 'yaml/many-documents',
  BAD_ALIAS: 'yaml/alias',
  MISSING_CHAR: 'yaml/unclosed',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
};

/**
 * What a person would call a fault and where: what the lines look like tells more than where the parser gave up.
 *
 * @param text the part that does not parse; offsets are those of the part
 */
export function nameFault({ code, pos, message }: ParseFault, text: string): NamedFault {
  const [start] = pos;
  const end = Math.max(pos[1], start + 1);
  const plain = (name: PlainCode, from: number, to: number): NamedFault => ({
    fault: { code: name, args: {}, pos: [from, to] } as YamlFault,
    meant: null,
  });
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const [indent, spaces = ''] = /^( *)\t+/.exec(line) ?? [];
  if (indent !== undefined) return plain('yaml/tab', lineStart + spaces.length, lineStart + indent.length);
  if (code === 'DUPLICATE_KEY') {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text.slice(start))?.[0] ?? '';
    return plain('yaml/duplicate-key', start, start + Math.max(key.length, 1));
  }
  const slip = firstSlip(text, nextLine(text, start));
  if (slip !== null) return slip;
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    if (/^ *(?:- +)?[A-Za-z_]+(?::\S| +[^\s:])/.test(line)) return plain('yaml/no-colon', start, end);
  }
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined) {
    // The last value before the fault that opens with a quote and does not end with one.
    const opens = new RegExp(`^[ -]*(?:\\w+: +)?(?=${quote}(?!.*${quote}\\s*(?:#.*)?$))`, 'gm');
    const opening = lastEnd(text.slice(0, start), opens);
    if (opening !== null) return plain('yaml/open-quote', opening, opening + 1);
  }
  if (message.startsWith('Flow ')) {
    const opening = lastEnd(text.slice(0, start), /^.*?(?=[[{][^\]}\n]*$)/gm);
    if (opening !== null) return plain('yaml/open-bracket', opening, opening + 1);
  }
  const colon = /^ *(?:- +)?\w+:[ \t]+(?=[^"'\s].*:[ \t])/.exec(line)?.[0];
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && colon !== undefined) return plain('yaml/colon', start, end);
  const column = text.length > MAX_LOOKED_AT ? null : keyColumn(text);
  if (column !== null) return { fault: column, meant: null };
  if (code === 'BAD_INDENT')
    return {
      fault: { code: 'yaml/indent', args: { key: null, beside: null, spaces: null }, pos: [start, end] },
      meant: null,
    };
  const known = CODES[code];
  if (known !== undefined) return plain(known, start, end);
  return { fault: { code: 'yaml/syntax', args: { detail: message }, pos: [start, end] }, meant: null };
}

/** The first line up to an offset that shows a slip by itself. */
function firstSlip(text: string, before: number): NamedFault | null {
  let start = before > MAX_LOOKED_AT ? text.indexOf('\n', before - MAX_LOOKED_AT) + 1 : 0;
  for (const line of text.slice(start, before).split('\n')) {
    const slip = lineSlip(line.replace(/\r$/, ''), start);
    if (slip) {
      const { fault, meant } = slip;
      return { fault, meant: meant === null ? null : text.slice(0, start) + meant + text.slice(start + meant.length) };
    }
    start += line.length + 1;
  }
  return null;
}

/** The end of the line after the one that holds an offset: the parser gives up before or behind a slip. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', text.indexOf('\n', offset) + 1 || text.length);
  return end === -1 ? text.length : end;
}

function lastEnd(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
