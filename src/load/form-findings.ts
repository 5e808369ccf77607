import type { ErrorObject } from 'ajv';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../i18n/nearest.ts';

/** What JSON Schema calls a type, as the words of a message know it. */
export type FormType = 'string' | 'integer' | 'number' | 'array' | 'object' | 'boolean' | 'null';

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
  const unknownKeys = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const misspelt = new Set<string>();
  const findings: Diagnostic[] = [];
  for (const error of unknownKeys) {
    const key = String(error.params.additionalProperty);
    const allowed = allowedKeys(error);
    const present = Object.keys((valueAt(data, pathOf(error)) ?? {}) as object);
    const meant =
      nearest(
        key,
        allowed.filter((name) => !present.includes(name)),
      )[0] ?? null;
    if (meant !== null) misspelt.add(`${error.instancePath}/${meant}`);
    findings.push({
      code: 'schema/unknown-key',
      severity: 'error',
      args: { key, nearest: meant, allowed },
      file,
      place: { path: [...pathOf(error), key], target: 'key' },
    });
  }
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') continue;
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue;
    if (error.keyword === 'required' && misspelt.has(`${error.instancePath}/${error.params.missingProperty}`)) continue;
    findings.push(finding(error, data, file, sourceAt));
  }
  return findings;
}

function finding(
  error: ErrorObject,
  data: unknown,
  file: string,
  sourceAt: (path: DataPath) => string | null,
): Diagnostic {
  const path = pathOf(error);
  const value = valueAt(data, path);
  const found =
    typeof value === 'number' || typeof value === 'boolean' ? (sourceAt(path) ?? shown(value)) : shown(value);
  const base = { severity: 'error', file, place: { path } } as const;
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return { ...base, code: 'schema/missing-key', args: { key: String(params.missingProperty) } };
    case 'type':
      if (value === null) return { ...base, code: 'schema/empty', args: {} };
      if (formatOf(error) === 'date') return { ...base, code: 'schema/bad-date', args: { found } };
      return { ...base, code: 'schema/wrong-type', args: { found, expected: [params.type].flat() as FormType[] } };
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      return {
        ...base,
        code: 'schema/not-allowed',
        args: { found, allowed, nearest: nearest(String(value), allowed)[0] ?? null },
      };
    }
    case 'const':
      return {
        ...base,
        code: 'schema/not-allowed',
        args: { found, allowed: [String(params.allowedValue)], nearest: null },
      };
    case 'format':
      return { ...base, code: 'schema/bad-date', args: { found } };
    case 'pattern':
      return { ...base, code: 'schema/bad-form', args: { found, form: formOf(String(params.pattern)) } };
    case 'minLength':
    case 'minItems':
      return { ...base, code: 'schema/empty', args: {} };
    case 'minimum':
    case 'maximum':
      return {
        ...base,
        code: 'schema/out-of-range',
        args: { found, limit: Number(params.limit), atLeast: error.keyword === 'minimum' },
      };
    case 'uniqueItems':
      return { ...base, code: 'schema/repeated', args: {} };
    default:
      return { ...base, code: 'schema/other', args: { detail: error.message ?? error.keyword } };
  }
}

/** Which of our own forms a pattern of the schemas describes. */
function formOf(pattern: string): 'activity-id' | 'id' | 'other' {
  if (pattern.startsWith('^[A-Z]')) return 'activity-id';
  return pattern.startsWith('^[a-z0-9]') ? 'id' : 'other';
}

/** The validators are compiled in verbose mode, so that the schema an error comes from travels with it. */
function allowedKeys(error: ErrorObject): readonly string[] {
  const schema = error.parentSchema as { properties?: object } | undefined;
  return Object.keys(schema?.properties ?? {});
}

function pathOf({ instancePath }: ErrorObject): DataPath {
  return instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}

/** A value as a message quotes it: short, on one line, a text in quotes. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** The format that the schema asks of the same value, beside its type. */
function formatOf({ parentSchema }: ErrorObject): unknown {
  return (parentSchema as { format?: unknown } | undefined)?.format;
}
