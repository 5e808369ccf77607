import { type Document, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { DataPath, Diagnostic, DiagnosticCode, Place, Span } from '../diagnostics/diagnostic.ts';
import { offsetsOf, spanOf } from './locate.ts';
import { recoverYaml } from './recover-yaml.ts';

const MAX_OPEN_BRACKETS = 1000;

export interface ParsedYaml {
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** The spoilt parts of a broken file: findings of form about them would be echoes. */
  readonly broken: readonly DataPath[];
  readonly locate: (place: Place) => Span;
}

type SyntaxCode = Extract<DiagnosticCode, `yaml/${string}`>;

/** The parser's codes, by what a person would call the fault. The rest is `yaml/syntax` with the parser's own words. */
const CODES: Readonly<Record<string, Exclude<SyntaxCode, 'yaml/syntax'>>> = {
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  DUPLICATE_KEY: 'yaml/duplicate-key',
  MULTIPLE_DOCS: 'yaml/many-documents',
  BAD_ALIAS: 'yaml/alias',
  MISSING_CHAR: 'yaml/unclosed',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/colon',
};

/** Parses YAML 1.2 as far as it can be parsed: the data holds whatever could be read, the findings say what could not. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const finding = (code: Exclude<SyntaxCode, 'yaml/syntax'>, start: number, end: number): Diagnostic =>
    ({ code, severity: 'error', args: {}, file, place: { offsets: [start, Math.max(end, start + 1)] } }) as Diagnostic;
  const whole = (document: Document.Parsed | null) => (place: Place) =>
    spanOf(offsetsOf(place, text, [{ path: [], inner: [], start: 0, document }]), text, lines);
  if (nestsTooDeep(text))
    return { data: null, findings: [finding('yaml/too-deep', 0, 0)], broken: [], locate: whole(null) };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const recovered = document.errors.some(({ code }) => SPOILING.has(code)) ? recoverYaml(text) : null;
  const aliases = removeAliases(document);
  const findings = (recovered?.faults ?? document.errors).map(({ code, pos, message }): Diagnostic => {
    const line = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n', 1)[0] ?? '';
    // What the line looks like tells more than where the parser gave up.
    const own = CONFLICT.test(line)
      ? 'yaml/merge-conflict'
      : /^ *\t/.test(line)
        ? 'yaml/tab'
        : message.startsWith('Flow ')
          ? 'yaml/unclosed'
          : CODES[code];
    const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
    const opening = quote === undefined ? null : openingQuote(text, quote, pos[0]);
    if (opening !== null) return finding('yaml/open-quote', opening, opening + 1);
    if (own) return finding(own, pos[0], pos[1]);
    return { code: 'yaml/syntax', severity: 'error', args: { detail: message }, file, place: { offsets: [...pos] } };
  });
  if (aliases) findings.push(finding('yaml/alias', ...aliases));
  if (recovered === null) return { data: document.toJS(), findings, broken: [], locate: whole(document) };
  return {
    data: recovered.data,
    findings,
    broken: recovered.parts.filter(({ broken }) => broken).map(({ path }) => path),
    locate: (place) => spanOf(offsetsOf(place, text, recovered.parts), text, lines),
  };
}

/** Where the quote stands that nobody closed: the last value before the fault that opens with one and does not end with it. */
function openingQuote(text: string, quote: string, before: number): number | null {
  const opens = new RegExp(`^[ -]*(?:\\w+: +)?(?=${quote}(?!.*${quote}\\s*(?:#.*)?$))`, 'gm');
  let place: number | null = null;
  for (const match of text.slice(0, before).matchAll(opens)) place = match.index + match[0].length;
  return place;
}

/** What git leaves where two edits met. */
const CONFLICT = /^(?:<{7}|={7}|>{7})/;

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
 * Plan files say things in full. An alias is a finding and is read as nothing, so that none can multiply without end.
 *
 * @returns the place of the first one
 */
function removeAliases(document: Document.Parsed): readonly [number, number] | null {
  let first: readonly [number, number] | null = null;
  visit(document, {
    Alias(_key, { range }) {
      first ??= range ? [range[0], range[1]] : [0, 1];
      return new Scalar(null);
    },
  });
  return first;
}

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
