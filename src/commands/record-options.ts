import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { saysSomething } from '../i18n/says-something.ts';
import type { Words } from '../i18n/words.ts';
import type { RecordStatus } from '../model/progress-record.ts';
import type { IsoDate } from '../time/window.ts';
import type { GlobalOptions } from './global-options.ts';
import { dayValue } from './option-values.ts';
import { type RawOptions, readGlobalOptions } from './read-options.ts';

export interface UndoOptions extends GlobalOptions {
  /** As typed: `ii.9@2016-q1` */
  readonly activity: string;
  readonly agency: string | null;
  readonly dryRun: boolean;
}

export interface RecordOptions extends UndoOptions {
  readonly status: RecordStatus;
  /** Null for the day that is asked about. */
  readonly date: IsoDate | null;
  readonly evidence: string | null;
  readonly when: string | null;
  readonly approvedBy: string | null;
  readonly note: string | null;
}

/** @throws UsageError where a value cannot be used */
export function readUndoOptions(host: Host, words: Words, raw: RawOptions, activity: unknown): UndoOptions {
  if (raw.dryRun === true && raw.format !== undefined)
    throw new UsageError('usage/both', { first: '--dry-run', second: '--format' });
  return {
    ...readGlobalOptions(host, words, raw),
    activity: String(activity),
    agency: textValue(raw.agency),
    dryRun: raw.dryRun === true,
  };
}

/** @throws UsageError where a value cannot be used, and where one is missing that the status needs */
export function readRecordOptions(
  host: Host,
  words: Words,
  raw: RawOptions,
  activity: unknown,
  status: RecordStatus,
): RecordOptions {
  const options = readUndoOptions(host, words, raw, activity);
  const evidence = textValue(raw.evidence);
  const [when, note, date] = [textValue(raw.when), textValue(raw.note), textValue(raw.date)];
  if (status === 'rescheduled' && when === null) throw new UsageError('usage/missing-option', { option: '--when' });
  if (status === 'note' && note === null && evidence === null)
    throw new UsageError('usage/missing-option', { option: '--note' });
  return {
    ...options,
    status,
    date: date === null ? null : dayValue('--date', date),
    evidence,
    when,
    approvedBy: textValue(raw.approvedBy),
    note,
  };
}

function textValue(value: unknown): string | null {
  return typeof value === 'string' && saysSomething(value) ? value : null;
}
