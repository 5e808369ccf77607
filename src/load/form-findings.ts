import type { ErrorObject } from 'ajv';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFixed } from '../diagnostics/severities.ts';
import { nearest } from '../i18n/nearest.ts';
import { viFindings } from '../i18n/vi-findings.ts';
import { pathOf, valueAt } from './data-path.ts';
import { formFinding } from './form-finding.ts';
import { isBlankAtEnds } from './odd-sign.ts';
import { vietnameseWord } from './vietnamese-words.ts';

/**
 * What a schema holds against the data, one finding for each cause, as far as messages know the kind of fault.
 * `required` and `additionalProperties` point at the parent in ajv: here an unknown key is placed at itself,
 * and a missing key that was only misspelt is not reported a second time.
 *
 * @param broken the parts of the data that could not be read as they are
 * @param sourceAt what is written at a path, where that is short: `0253` is no 253 to whoever wrote it
 */
export function formFindings(
  all: readonly ErrorObject[],
  data: unknown,
  file: string,
  broken: readonly DataPath[] = [],
  sourceAt: (path: DataPath) => string | null = () => null,
): readonly Diagnostic[] {
  const errors = all.filter((error) => {
    const path = pathOf(error);
    // What a spoilt part lacks, or the file for want of it, has its finding already.
    const isWanting = error.keyword !== 'additionalProperties';
    return !broken.some(
      (part) => part.every((step, i) => path[i] === step) || (isWanting && path.length < part.length),
    );
  });
  // A value of the wrong type has no form, size or meaning that could be wrong as well.
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const { findings, misspelt, strange } = unknownKeys(errors, data, file);
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') continue;
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue;
    if (isBlankAtEnds(valueAt(data, pathOf(error)), error)) continue;
    if (error.keyword === 'required') {
      if (misspelt.has(`${error.instancePath}/${error.params.missingProperty}`)) continue;
      if (strange.has(error.instancePath)) continue;
    }
    findings.push(formFinding(error, data, file, sourceAt));
  }
  return findings;
}

/** Entries that are none to the schema: empty, no map, or without a single key that it knows. */
export function strangeEntries(all: readonly ErrorObject[], data: unknown): readonly DataPath[] {
  return all
    .filter((error) => /^\/\w+\/\d+$/.test(error.instancePath))
    .filter((error) => error.keyword === 'type' || (error.keyword === 'additionalProperties' && isStrange(error, data)))
    .map(pathOf);
}

function unknownKeys(errors: readonly ErrorObject[], data: unknown, file: string) {
  const misspelt = new Set<string>();
  const strange = new Set<string>();
  const findings: Diagnostic[] = [];
  const absentIn = new Map<string, readonly string[]>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties' || strange.has(error.instancePath)) continue;
    const { instancePath } = error;
    const path = pathOf(error);
    const key = String(error.params.additionalProperty);
    const allowed = allowedKeys(error);
    const absent = absentIn.get(instancePath) ?? absentFrom(allowed, valueAt(data, path));
    absentIn.set(instancePath, absent);
    const meant = vietnameseWord(key, absent) ?? nearest(key, absent)[0] ?? null;
    if (meant !== null) misspelt.add(`${instancePath}/${meant}`);
    // One word tells that an entry is none of ours.
    if (path.length > 1 && isStrange(error, data)) strange.add(instancePath);
    findings.push({
      code: 'schema/unknown-key',
      severity: 'error',
      args: { key, nearest: meant, allowed: isRules(error) ? [] : allowed },
      file,
      place: { path: [...path, key], target: 'key' },
    });
  }
  return { findings, misspelt, strange };
}

/** Whether none of the keys of a map is known. */
function isStrange(error: ErrorObject, data: unknown): boolean {
  const value = valueAt(data, pathOf(error));
  const allowed = allowedKeys(error);
  return !isRules(error) && !Object.keys((value ?? {}) as object).some((key) => allowed.includes(key));
}

function absentFrom(allowed: readonly string[], value: unknown): readonly string[] {
  return allowed.filter((name) => !Object.hasOwn((value ?? {}) as object, name));
}

/** Whether the keys of a map are names of rules. */
function isRules({ parentSchema }: ErrorObject): boolean {
  return (parentSchema as { patternProperties?: object } | undefined)?.patternProperties !== undefined;
}

/** The validators are compiled in verbose mode, so that the schema an error comes from travels with it. */
function allowedKeys(error: ErrorObject): readonly string[] {
  if (isRules(error)) return Object.keys(viFindings).filter((code) => !isFixed(code));
  const schema = error.parentSchema as { properties?: object } | undefined;
  return Object.keys(schema?.properties ?? {});
}
