import { type Document, LineCounter, parseDocument } from 'yaml';
import type { DataPath, Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import { offsetsOf, type PlacedDocument, spanOf } from './locate.ts';
import { nameFault, type ParseFault } from './name-fault.ts';
import { prepareText } from './prepare-text.ts';
import { recoverYaml } from './recover-yaml.ts';
import { removeAliases } from './remove-aliases.ts';
import { looksSlipped } from './split-yaml.ts';
import type { YamlFault } from './yaml-fault.ts';

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
  /** Line and column of a place; with other documents where the data was put together anew. */
  readonly locate: (place: Place, documents?: readonly PlacedDocument[]) => Span;
}

/** Parses YAML 1.2 as far as it can be parsed: the data holds whatever could be read, the findings say what could not. */
export function parseYaml(written: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const parsed = (documents: readonly PlacedDocument[]) => ({
    documents,
    locate: (place: Place, others = documents) => spanOf(offsetsOf(place, written, others), written, lines),
  });
  const whole = (document: Document.Parsed | null) => parsed([{ path: [], inner: [], start: 0, document }]);
  if (nestsTooDeep(written))
    return {
      data: null,
      findings: told([{ code: 'yaml/too-deep', args: {}, pos: [0, 1] }], file),
      broken: [],
      ...whole(null),
    };
  const { text, faults: prepared } = prepareText(written);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const isSpoilt =
    text.length <= MAX_RECOVERED && (document.errors.some((fault) => spoils(fault, text)) || looksSlipped(text));
  const recovered = isSpoilt ? recoverYaml(text) : null;
  const indirections = removeAliases(document, text);
  const faultsOfWhole = () => document.errors.slice(0, MAX_FAULTS).map((error) => nameFault(error, text).fault);
  const unnamed = Math.max(0, document.errors.length - MAX_FAULTS);
  if (recovered !== null) {
    const isTold = recovered.faults.length > 0;
    const faults = isTold ? recovered.faults : faultsOfWhole();
    return {
      data: recovered.data,
      findings: told([...prepared, ...unused(faults, text)], file, isTold ? 0 : unnamed),
      broken: recovered.parts.filter(({ broken }) => broken).map(({ path }) => path),
      ...parsed(recovered.parts),
    };
  }
  return {
    data: document.toJS(),
    findings: told([...prepared, ...faultsOfWhole(), ...unused(indirections, text)], file, unnamed),
    broken: [],
    ...whole(document),
  };
}

/** Without the anchors that an alias uses: who writes out the alias drops them. */
function unused(faults: readonly YamlFault[], text: string): readonly YamlFault[] {
  if (!faults.some(({ code }) => code === 'yaml/anchor')) return faults;
  const used = new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map((match) => match[1]));
  return faults.filter(
    ({ code, pos: [start, end] }) => code !== 'yaml/anchor' || !used.has(text.slice(start + 1, end)),
  );
}

/** Faults as findings, the first ones one by one. */
function told(faults: readonly YamlFault[], file: string, unnamed = 0): readonly Diagnostic[] {
  const sorted = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  const shown: YamlFault[] = sorted.slice(0, MAX_FAULTS);
  const count = sorted.length - shown.length + unnamed;
  const next = sorted[MAX_FAULTS] ?? sorted.at(-1);
  if (count > 0 && next) shown.push({ code: 'yaml/more', args: { count }, pos: next.pos });
  return shown.map(
    ({ pos, ...fault }) => ({ ...fault, severity: 'error', file, place: { offsets: pos } }) as Diagnostic,
  );
}

/** Whether the parser may have lost what follows; of a list that is written twice it keeps the second alone. */
function spoils({ code, pos: [start] }: ParseFault, text: string): boolean {
  if (code !== 'DUPLICATE_KEY') return SPOILING.has(code);
  // An id that is written twice begins an entry without its dash.
  return start === 0 || text[start - 1] === '\n' || /^(?:id|number|activity):/.test(text.slice(start, start + 10));
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
