import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { FORMATS, type FormatName } from '../render/formats.ts';
import { todayInVietnam } from '../time/iso-date.ts';
import { STATUSES } from '../tracking/obligation.ts';
import type { GlobalOptions } from './global-options.ts';
import type { FilterOptions } from './narrow.ts';
import { choicesValue, choiceValue, dayValue, numberValue, quarterValue } from './option-values.ts';
import type { WhenOptions } from './when.ts';

/** Options as the command line gives them: texts, and true for a flag. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** @throws UsageError where a value cannot be used */
export function readGlobalOptions(host: Host, words: Words, raw: RawOptions): GlobalOptions {
  return {
    words,
    folder: text(raw.C),
    plan: text(raw.plan),
    asOf: read(raw.asOf, (found) => dayValue('--as-of', found)) ?? todayInVietnam(host.now()),
    format: read(raw.format, (found) => choiceValue('--format', found, Object.keys(FORMATS) as FormatName[])),
    output: text(raw.output),
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
    role: read(raw.role, (found) => choiceValue('--role', found, ['lead', 'coordinating', 'any'])) ?? 'lead',
    status: read(raw.status, (found) => choicesValue('--status', found, STATUSES)),
    section: text(raw.section),
    open: raw.open === true,
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

/** A value that was given, read; null where it was not. */
function read<T>(value: unknown, reader: (found: string) => T): T | null {
  return typeof value === 'string' ? reader(value) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
