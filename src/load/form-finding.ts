import type { ErrorObject } from 'ajv';
import type { DataPath, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../i18n/nearest.ts';
import { pathOf, valueAt } from './data-path.ts';
import { oddSign } from './odd-sign.ts';
import { vietnameseWord } from './vietnamese-words.ts';

/** What JSON Schema calls a type, as the words of a message know it. */
export type FormType = 'string' | 'integer' | 'number' | 'array' | 'object' | 'boolean' | 'null';

/** What a fault of form is called, with what it shows. */
export function formFinding(
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
  const sign = typeof value === 'string' ? oddSign(value, error) : null;
  if (sign !== null) return { ...base, ...sign };
  const notAllowed = (values: readonly unknown[]): Diagnostic => {
    const allowed = values.map(String);
    const meant = vietnameseWord(String(value), allowed) ?? nearest(String(value), allowed)[0] ?? null;
    return { ...base, code: 'schema/not-allowed', args: { found, allowed, nearest: meant } };
  };
  switch (error.keyword) {
    case 'required':
      return { ...base, code: 'schema/missing-key', args: { key: String(params.missingProperty), isLost: false } };
    case 'type':
      if (value === null) return { ...base, code: 'schema/empty', args: { isEntry: typeof path.at(-1) === 'number' } };
      if (Array.isArray(parentOf(error).enum)) return notAllowed(parentOf(error).enum as unknown[]);
      if (parentOf(error).format === 'date') return { ...base, code: 'schema/bad-date', args: { found } };
      // In quotes it would be a text of the wrong form.
      if (typeof value === 'number' && typeof parentOf(error).pattern === 'string') {
        const pattern = String(parentOf(error).pattern);
        if (!new RegExp(pattern, 'u').test(found))
          return { ...base, code: 'schema/bad-form', args: { found, form: formOf(pattern) } };
      }
      return { ...base, code: 'schema/wrong-type', args: { found, expected: [params.type].flat() as FormType[] } };
    case 'enum':
      return notAllowed(params.allowedValues as unknown[]);
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
      return { ...base, code: 'schema/empty', args: { isEntry: typeof path.at(-1) === 'number' } };
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
function formOf(pattern: string): 'activity-id' | 'id' | 'email' | 'other' {
  if (pattern.startsWith('^[A-Z]')) return 'activity-id';
  if (pattern.includes('@')) return 'email';
  return pattern.startsWith('^[a-z0-9]') ? 'id' : 'other';
}

/** A value as a message quotes it: short, on one line, a text in quotes. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

/** What the schema asks of the same value, beside its type. The validators are verbose: it travels with the error. */
function parentOf({ parentSchema }: ErrorObject): Readonly<Record<string, unknown>> {
  return (parentSchema ?? {}) as Readonly<Record<string, unknown>>;
}
