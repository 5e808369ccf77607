import { type Document, LineCounter, parseDocument } from 'yaml';
import type { DataPath, Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import type { FindingCode } from '../i18n/finding-args.ts';
import { offsetsOf, type PlacedDocument, spanOf } from './locate.ts';
import { type Fault, recoverYaml } from './recover-yaml.ts';
import { removeAliases } from './remove-aliases.ts';

const MAX_OPEN_BRACKETS = 1000;
/** A longer text is not read again in parts: each part costs a parse of its own. */
const MAX_RECOVERED = 300_000;
/** Faults told one by one; the rest are counted. */
const MAX_FAULTS = 100;

export interface ParsedYaml {
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** The spoilt parts of a broken file: findings of form about them would be echoes. */
  readonly broken: readonly DataPath[];
  /** What was parsed: the file as one document, or in parts. */
  readonly documents: readonly PlacedDocument[];
  readonly locate: (place: Place) => Span;
}

/** The faults that need no further words. */
type PlainCode = Exclude<Extract<FindingCode, `yaml/${string}`>, 'yaml/syntax' | 'yaml/more'>;

/** The parser's codes, by what a person would call the fault. The rest is `yaml/syntax` with the parser's own words. */
const CODES: Readonly<Record<string, PlainCode>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  DUPLICATE_KEY: 'yaml/duplicate-key',
  MULTIPLE_DOCS: 'yaml/many-documents',
  BAD_ALIAS: 'yaml/alias',
  // No code of the parser's: what recovering a broken file calls an anchor.
  ANCHOR: 'yaml/anchor',
  DASH: 'yaml/dash',
  MISSING_CHAR: 'yaml/unclosed',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
};

/** Parses YAML 1.2 as far as it can be parsed: the data holds whatever could be read, the findings say what could not. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const finding = (code: PlainCode, start: number, end: number): Diagnostic =>
    ({ code, severity: 'error', args: {}, file, place: { offsets: [start, Math.max(end, start + 1)] } }) as Diagnostic;
  const parsed = (documents: readonly PlacedDocument[]) => ({
    documents,
    locate: (place: Place) => spanOf(offsetsOf(place, text, documents), text, lines),
  });
  const whole = (document: Document.Parsed | null) => parsed([{ path: [], inner: [], start: 0, document }]);
  if (nestsTooDeep(text)) return { data: null, findings: [finding('yaml/too-deep', 0, 0)], broken: [], ...whole(null) };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const isSpoilt = text.length <= MAX_RECOVERED && document.errors.some((fault) => spoils(fault, text));
  const recovered = isSpoilt ? recoverYaml(text) : null;
  const indirections = removeAliases(document, text);
  const conflicts = conflictsOf(text);
  const within = ({ pos }: Fault) => conflicts.some(([from, to]) => pos[0] >= from && pos[0] <= to + 1);
  const faults = (recovered !== null && recovered.faults.length > 0 ? recovered.faults : document.errors).filter(
    (fault) => !within(fault),
  );
  const findings = [
    ...conflicts.map(([from]) => finding('yaml/merge-conflict', from, from + 7)),
    ...faults.slice(0, MAX_FAULTS).map((fault): Diagnostic => {
      const [code, start, end] = named(fault, text);
      if (code !== null) return finding(code, start, end);
      return {
        code: 'yaml/syntax',
        severity: 'error',
        args: { detail: fault.message },
        file,
        place: { offsets: [start, end] },
      };
    }),
  ];
  const more = faults.length - MAX_FAULTS;
  if (more > 0) {
    const [start, end] = faults[MAX_FAULTS]?.pos ?? [0, 0];
    findings.push({
      code: 'yaml/more',
      severity: 'error',
      args: { count: more },
      file,
      place: { offsets: [start, end] },
    });
  }
  // A file read in parts has told of its aliases part by part.
  if (recovered === null)
    findings.push(...indirections.slice(0, MAX_FAULTS).map(({ code, offsets }) => finding(code, ...offsets)));
  if (recovered === null) return { data: document.toJS(), findings, broken: [], ...whole(document) };
  return {
    data: recovered.data,
    findings,
    broken: recovered.parts.filter(({ broken }) => broken).map(({ path }) => path),
    ...parsed(recovered.parts),
  };
}

/** Where git left two edits beside each other, from the first mark to the last. One finding each, a hundred at most. */
function conflictsOf(text: string): readonly (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { index } of text.matchAll(/^<{7}/gm)) {
    const close = text.indexOf('\n>>>>>>>', index);
    found.push([index, close === -1 ? index + 7 : close + 8]);
    if (found.length === 100) break;
  }
  return found;
}

/** Whether the parser may have lost what follows; of a list that is written twice it keeps the second alone. */
function spoils({ code, pos: [start] }: Fault, text: string): boolean {
  if (code !== 'DUPLICATE_KEY') return SPOILING.has(code);
  // The second id of an entry begins another one, whose dash is missing.
  return start === 0 || text[start - 1] === '\n' || /^(?:id|number|activity):/.test(text.slice(start, start + 9));
}

type Named = readonly [code: PlainCode | null, start: number, end: number];

/** What a person would call a fault and where: what the line looks like tells more than where the parser gave up. */
function named({ code, pos: [start, end], message }: Fault, text: string): Named {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const [indent, spaces = ''] = /^( *)\t+/.exec(line) ?? [];
  if (indent !== undefined) return ['yaml/tab', lineStart + spaces.length, lineStart + indent.length];
  if (code === 'DUPLICATE_KEY') {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:]+)/.exec(text.slice(start))?.[0] ?? '';
    return ['yaml/duplicate-key', start, start + key.length];
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^ *(?:- +)?[A-Za-z_]+(?::\S| +[^\s:])/.test(line))
    return ['yaml/no-colon', start, end];
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  if (quote !== undefined) {
    // The last value before the fault that opens with a quote and does not end with one.
    const opens = new RegExp(`^[ -]*(?:\\w+: +)?(?=${quote}(?!.*${quote}\\s*(?:#.*)?$))`, 'gm');
    const opening = lastEnd(text.slice(0, start), opens);
    if (opening !== null) return ['yaml/open-quote', opening, opening + 1];
  }
  if (message.startsWith('Flow ')) {
    const opening = lastEnd(text.slice(0, start), /^.*?(?=[[{][^\]}\n]*$)/gm);
    if (opening !== null) return ['yaml/open-bracket', opening, opening + 1];
  }
  return [CODES[code] ?? null, start, end];
}

function lastEnd(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Faults after which the parser may lose what follows. */
const SPOILING: ReadonlySet<string> = new Set([
  'BAD_DIRECTIVE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

/**
 * A bound that no plan comes near and that keeps the parser from running out of stack or memory; nearer nesting
 * is bounded by the parser itself. Counted without regard to quotes: unclosed brackets, markers in a row, wide indents.
 */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (let i = 0; i < text.length && open <= MAX_OPEN_BRACKETS; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x5b || char === 0x7b) open += 1;
    else if (open > 0 && (char === 0x5d || char === 0x7d)) open -= 1;
  }
  return open > MAX_OPEN_BRACKETS || /^ *(?:[-?:] +){100}|^ {1000}/m.test(text);
}
