import type { DataPath, Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import type { FileKind } from './file-kind.ts';
import { formFindings, strangeEntries } from './form-findings.ts';
import { agencies, baseline, plan, progress, settings, template, type Validate } from './generated/validators.js';
import { offsetsOf } from './locate.ts';
import { lostList } from './lost-list.ts';
import { parseYaml } from './parse-yaml.ts';
import { readAsMeant } from './read-as-meant.ts';
import { readSuppressions, type Suppression } from './read-suppressions.ts';
import { type TextDiagnostic, textFindings } from './text-findings.ts';
import { writtenFile } from './written-file.ts';

/** Letters of a value that a message quotes as it is written. */
const MAX_QUOTED = 60;

export interface ParsedFile {
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  /** The parts that are no YAML. */
  readonly broken: readonly DataPath[];
  readonly locate: (place: Place) => Span;
  /** What is wrong with the text itself, with what mends it; only `validate` asks. */
  readonly textFindings: () => readonly TextDiagnostic[];
  readonly suppressions: () => readonly Suppression[];
  /** The way to the text value that an offset lies in; the empty way where it lies in none. */
  readonly pathAt: (offset: number) => DataPath;
}

/** From bytes to data with everything that is wrong with its text, its YAML and its form. */
export function parseAndCheck(bytes: Uint8Array, file: string, kind: FileKind): ParsedFile {
  const { text, isText, findings: textFaults } = decodeText(bytes, file);
  const yaml = parseYaml(isText ? text : '', file);
  const lost = lostList(yaml.data, yaml.documents, kind, text, file);
  const { data, documents } = lost ?? yaml;
  const findings = [...textFaults, ...yaml.findings, ...(lost ? [lost.finding] : [])];
  const broken = [...yaml.broken];
  // Settings may all be commented out; every other file has something it must say.
  if (data === null && findings.length === 0 && kind !== 'settings')
    findings.push({ code: 'yaml/empty', severity: 'error', args: {}, file, place: { offsets: [0, 0] } });
  const validate = VALIDATORS[kind];
  const sourceAt = (path: DataPath) => {
    const [start, end] = offsetsOf({ path }, text, documents);
    return end > start && end - start <= MAX_QUOTED ? text.slice(start, end) : null;
  };
  if (data !== null && !validate(data)) {
    const errors = validate.errors ?? [];
    const ofForm = formFindings(errors, data, file, broken, sourceAt);
    findings.push(...ofForm);
    readAsMeant(data, ofForm);
    broken.push(...strangeEntries(errors, data));
  }
  const written = () => writtenFile(isText ? text : '', kind, yaml.documents);
  return {
    text,
    data,
    findings,
    broken,
    locate: (place) => yaml.locate(place, documents),
    textFindings: () => textFindings(written(), file),
    suppressions: () => readSuppressions(written()),
    pathAt: (offset) => written().values.find(({ start, end }) => start <= offset && offset < end)?.path ?? [],
  };
}

const VALIDATORS: Readonly<Record<FileKind, Validate>> = { agencies, settings, plan, progress, baseline, template };
