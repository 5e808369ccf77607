import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { nameFault, type ParseFault } from './name-fault.ts';
import { removeAliases } from './remove-aliases.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Slips of one part that are told and read over; a part with more is told up to there. */
const MAX_MENDED = 20;

export interface ReadPart {
  readonly document: Document.Parsed;
  /** Offsets are those of the part. */
  readonly faults: readonly YamlFault[];
  readonly indirections: readonly YamlFault[];
  /** Whether it is no YAML even where slips are read as they were meant. */
  readonly broken: boolean;
}

/**
 * Parses a piece of a broken file. Of what is no YAML the first fault is told: the others are its echoes.
 *
 * @param form what the piece must be: a key with its value, or an entry of a list
 * @param mends slips that may be read over
 */
export function readPart(source: string, form: 'map' | 'entry' = 'map', mends = MAX_MENDED): ReadPart {
  const faults: YamlFault[] = [];
  let text = source;
  for (let mended = 0; ; mended += 1) {
    const { document, indirections } = parse(text);
    const error = firstFault(document) ?? wrongForm(document, text, form);
    const lineOf = ({ pos }: YamlFault) => text.lastIndexOf('\n', pos[0] - 1);
    if (error === null) return { document, faults, indirections, broken: false };
    const { fault, meant } = nameFault(error, text);
    faults.push(fault);
    const told = new Set(faults.map(lineOf));
    if (meant === null || mended === mends)
      return { document, faults, indirections: indirections.filter((one) => !told.has(lineOf(one))), broken: true };
    text = meant;
  }
}

export function parse(source: string) {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  return { document, indirections: removeAliases(document, source) };
}

function firstFault(document: Document.Parsed): ParseFault | null {
  return [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])[0] ?? null;
}

/** A key without its colon is a text, and no fault to the parser. */
function wrongForm({ contents }: Document.Parsed, text: string, form: 'map' | 'entry'): ParseFault | null {
  if (form === 'map' ? isMap(contents) || contents === null : isSeq(contents)) return null;
  const start = contents?.range?.[0] ?? Math.max(0, text.search(/\S/));
  return { code: 'MULTILINE_IMPLICIT_KEY', pos: [start, start + 1], message: 'Unexpected text' };
}
