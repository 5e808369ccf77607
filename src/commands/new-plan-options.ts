import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import type { NewPlanOptions } from './new-plan.ts';
import { numberValue } from './option-values.ts';
import { type RawOptions, readGlobalOptions } from './read-options.ts';

/** @throws UsageError where a value cannot be used */
export function readNewPlanOptions(host: Host, words: Words, raw: RawOptions, year: unknown): NewPlanOptions {
  if (typeof raw.from !== 'string') throw new UsageError('usage/missing-option', { option: '--from' });
  return {
    ...readGlobalOptions(host, words, raw),
    year: numberValue('YEAR', String(year), 1990, 2100),
    from: raw.from,
  };
}
