import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { choiceValue } from './option-values.ts';
import { type RawOptions, readGlobalOptions } from './read-options.ts';
import type { RecordFromOptions } from './record-from.ts';
import { type RecordTemplateOptions, TEMPLATE_FORMATS } from './record-template.ts';

/** What `record` is asked to do: to read a table, or to make one. */
export type BulkOptions =
  | { readonly task: 'read'; readonly options: RecordFromOptions }
  | { readonly task: 'make'; readonly options: RecordTemplateOptions };

/** @throws UsageError where it is neither or both, or a value cannot be used */
export function readBulkOptions(host: Host, words: Words, raw: RawOptions): BulkOptions {
  const file = typeof raw.from === 'string' ? raw.from : null;
  const agency = typeof raw.agency === 'string' ? raw.agency : null;
  const [first, second] = [file !== null ? '--from' : '', raw.template === true ? '--template' : ''];
  if (first && second) throw new UsageError('usage/both', { first, second });
  if (!first && !second) throw new UsageError('usage/missing-argument', { name: '--from FILE / --template' });
  if (file !== null) {
    if (raw.all === true) throw new UsageError('usage/needs', { option: '--all', needed: '--template' });
    if (raw.dryRun === true && raw.format !== undefined)
      throw new UsageError('usage/both', { first: '--dry-run', second: '--format' });
    const globals = readGlobalOptions(host, words, raw);
    return { task: 'read', options: { ...globals, file, agency, dryRun: raw.dryRun === true } };
  }
  if (raw.dryRun === true) throw new UsageError('usage/needs', { option: '--dry-run', needed: '--from' });
  if (agency === null && raw.all !== true)
    throw new UsageError('usage/needs', { option: '--template', needed: '--agency / --all' });
  if (agency !== null && raw.all === true) throw new UsageError('usage/both', { first: '--agency', second: '--all' });
  const globals = readGlobalOptions(host, words, { ...raw, format: undefined });
  const formats = Array.isArray(raw.format) ? raw.format : [];
  const format = formats.map((found) => choiceValue('--format', String(found), TEMPLATE_FORMATS)).at(-1) ?? null;
  return { task: 'make', options: { ...globals, format, agency } };
}
