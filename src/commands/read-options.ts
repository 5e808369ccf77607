import { CONFIGURABLE, FIXED } from '../check/catalogue.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { nearest } from '../i18n/nearest.ts';
import type { Words } from '../i18n/words.ts';
import { FILE_KINDS, type FileKind } from '../load/file-kind.ts';
import { FORMATS, type FormatName, formatOfFile } from '../render/formats.ts';
import { todayInVietnam } from '../time/iso-date.ts';
import { STATUSES } from '../tracking/obligation.ts';
import { findingOutputs } from './finding-outputs.ts';
import type { GlobalOptions } from './global-options.ts';
import type { FilterOptions } from './narrow.ts';
import { choicesValue, choiceValue, dayValue, numberValue, quarterValue } from './option-values.ts';
import type { ValidateOptions } from './validate-options.ts';
import type { WhenOptions } from './when.ts';

/** Options as the command line gives them: texts, and true for a flag. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** @throws UsageError where a value cannot be used */
export function readGlobalOptions(host: Host, words: Words, raw: RawOptions): GlobalOptions {
  const format = read(texts(raw.format).at(-1), (found) =>
    choiceValue('--format', found, Object.keys(FORMATS) as FormatName[]),
  );
  const output = text(raw.output);
  const bom = raw.bom === true;
  if (bom && (format ?? formatOfFile(output ?? '')) !== 'csv')
    throw new UsageError('usage/needs', { option: '--bom', needed: '--format csv' });
  return {
    words,
    folder: text(raw.C),
    plan: text(raw.plan),
    asOf: read(raw.asOf, (found) => dayValue('--as-of', found)) ?? todayInVietnam(host.now()),
    isToday: typeof raw.asOf !== 'string',
    format,
    output,
    bom,
    force: raw.force === true,
    noColour: raw.color === false,
    width: read(raw.width, (found) => numberValue('--width', found, 40, 500)),
  };
}

/** @throws UsageError where a value cannot be used */
export function readFilterOptions(host: Host, words: Words, raw: RawOptions): FilterOptions {
  return {
    ...readGlobalOptions(host, words, raw),
    month: read(raw.month, (found) => numberValue('--month', found, 1, 12)),
    quarter: read(raw.quarter, (found) => quarterValue('--quarter', found)),
    from: read(raw.from, (found) => dayValue('--from', found)),
    to: read(raw.to, (found) => dayValue('--to', found)),
    within: read(raw.within, (found) => numberValue('--within', found, 0, 3660)),
    agency: text(raw.agency),
    role: read(raw.role, (found) => choiceValue('--role', found, ['lead', 'each', 'coordinating', 'any'])),
    status: read(raw.status, (found) => choicesValue('--status', found, STATUSES)),
    section: text(raw.section),
    open: raw.open === true,
    where: text(raw.where),
  };
}

/** @throws UsageError where a value cannot be used */
export function readWhenOptions(host: Host, words: Words, raw: RawOptions): Omit<WhenOptions, 'expressions'> {
  return {
    ...readGlobalOptions(host, words, raw),
    year: read(raw.year, (found) => numberValue('--year', found, 1900, 2100)),
    issued: read(raw.issued, (found) => dayValue('--issued', found)),
  };
}

/** @throws UsageError where a value cannot be used */
export function readValidateOptions(host: Host, words: Words, raw: RawOptions): Omit<ValidateOptions, 'paths'> {
  if (raw.dryRun === true && texts(raw.format).length > 0)
    throw new UsageError('usage/both', { first: '--dry-run', second: '--format' });
  return {
    ...readGlobalOptions(host, words, { ...raw, format: undefined }),
    // A diff is a diff, wherever it goes.
    outputs: raw.dryRun === true ? [] : findingOutputs(host, texts(raw.format), text(raw.output)),
    changed: raw.changed === true ? true : text(raw.changed),
    staged: raw.staged === true,
    stdinFilename: text(raw.stdinFilename),
    maxWarnings: read(raw.maxWarnings, (found) => numberValue('--max-warnings', found, 0, 999_999)),
    quiet: raw.quiet === true,
    hasRules: texts(raw.rule).length > 0,
    severities: Object.fromEntries(texts(raw.rule).map(severityValue)),
    watch: raw.watch === true,
    fix: raw.fix === true,
    dryRun: raw.dryRun === true,
    writeBaseline: raw.writeBaseline === true,
  };
}

/** @throws UsageError where it is no kind of file */
export function readSchemaKind(found: unknown): FileKind {
  return choiceValue('schema', String(found), FILE_KINDS);
}

/** @throws UsageError where it is nothing that can be done to a hook */
export function readHookAction(found: unknown): 'install' {
  return choiceValue('hook', String(found), ['install']);
}

/** `plan/lead-unstated=warning` */
function severityValue(found: string): readonly [rule: string, severity: Severity | 'ignore'] {
  const [, rule = '', severity] = /^(.*)=(ignore|info|warning|error)$/.exec(found) ?? [];
  if (severity === undefined) throw new UsageError('usage/rule-form', { found });
  if (!CONFIGURABLE.includes(rule)) {
    const near = nearest(rule, CONFIGURABLE)[0] ?? null;
    throw new UsageError('usage/unknown-rule', { found: rule, nearest: near, isFixed: FIXED.includes(rule) });
  }
  return [rule, severity as Severity | 'ignore'];
}

/** The values of an option that may be given several times, in their order. */
function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A value that was given, read; null where it was not. */
function read<T>(value: unknown, reader: (found: string) => T): T | null {
  return typeof value === 'string' ? reader(value) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
