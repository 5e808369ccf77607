import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import type { FileKind } from './file-kind.ts';
import { formFindings } from './form-findings.ts';
import { agencies, plan, progress, settings, type Validate } from './generated/validators.js';
import { parseYaml } from './parse-yaml.ts';

export interface ParsedFile {
  readonly data: unknown;
  readonly findings: readonly Diagnostic[];
  readonly locate: (place: Place) => Span;
}

/** From bytes to data with everything that is wrong with its text, its YAML and its form. */
export function parseAndCheck(bytes: Uint8Array, file: string, kind: FileKind): ParsedFile {
  const { text, findings: textFindings } = decodeText(bytes, file);
  const { data, findings: yamlFindings, broken, locate } = parseYaml(text, file);
  const findings = [...textFindings, ...yamlFindings];
  // Settings may all be commented out; every other file has something it must say.
  if (data === null && yamlFindings.length === 0 && kind !== 'settings')
    findings.push({ code: 'yaml/empty', severity: 'error', args: {}, file, place: { offsets: [0, 0] } });
  const validate = VALIDATORS[kind];
  if (data !== null && !validate(data)) findings.push(...formFindings(validate.errors ?? [], data, file, broken));
  return { data, findings, locate };
}

const VALIDATORS: Readonly<Record<FileKind, Validate>> = { agencies, settings, plan, progress };
