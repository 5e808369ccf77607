import { basename, resolve } from 'node:path';
import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import { FORMATS, type FormatName, formatOfFile, GENERAL_FORMATS } from '../render/formats.ts';
import { importedFile, proposedFile } from './beside-plan.ts';
import { formatFor } from './finish.ts';
import type { GlobalOptions } from './global-options.ts';
import { choiceValue } from './option-values.ts';
import { type RawOptions, readGlobalOptions } from './read-options.ts';

/** The draft itself, or what is shown of it. */
export type ImportFormat = 'yaml' | FormatName;

export interface ImportOptions extends Omit<GlobalOptions, 'format'> {
  /** The document as typed; `-` is stdin. */
  readonly file: string;
  readonly format: ImportFormat;
  /** Where what became of each paragraph is written besides; null for nowhere. */
  readonly report: { readonly file: string; readonly format: FormatName } | null;
  /** The plan at `output` is changed as the document says, and the format is that of what is told about it. */
  readonly update: boolean;
}

/** @throws UsageError where a value cannot be used */
export function readImportOptions(host: Host, words: Words, raw: RawOptions, file: string): ImportOptions {
  const globals = readGlobalOptions(host, words, { ...raw, format: undefined });
  const given = Array.isArray(raw.format) ? raw.format.map(String).at(-1) : undefined;
  const output = globals.output === '-' ? null : globals.output;
  const format =
    given !== undefined
      ? choiceValue<ImportFormat>('--format', given, ['yaml', ...GENERAL_FORMATS])
      : output === null || /\.ya?ml$/i.test(output)
        ? 'yaml'
        : knownFormat(output, 'usage/unknown-extension', ['.yaml']);
  const update = raw.update === true;
  if (update) refuseUpdate(output, given, globals.force);
  if (format !== 'yaml') formatFor(host, format, update ? null : output);
  const report =
    typeof raw.report === 'string'
      ? { file: raw.report, format: knownFormat(raw.report, 'usage/report-extension') }
      : null;
  const beside = output !== null && (update || format === 'yaml') ? [proposedFile(output), importedFile(output)] : [];
  refuseTwice(host, [file === '-' ? null : file, output, ...beside, report?.file ?? null]);
  return { ...globals, output, file, format, report, update };
}

function refuseUpdate(output: string | null, format: string | undefined, force: boolean): void {
  if (force) throw new UsageError('usage/both', { first: '--update', second: '--force' });
  if (output === null || basename(output) !== 'plan.yaml')
    throw new UsageError('usage/needs', { option: '--update', needed: '-o plans/2017/plan.yaml' });
  if (format === 'yaml') throw new UsageError('usage/both', { first: '--update', second: '--format yaml' });
}

/** Whatever is written last would be all that is left: of a document there is often no other copy. */
function refuseTwice(host: Host, files: readonly (string | null)[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    const path = file === null ? null : resolve(host.cwd, file);
    if (file !== null && path !== null && seen.has(path)) throw new UsageError('usage/onto-itself', { file });
    if (path !== null) seen.add(path);
  }
}

function knownFormat(
  file: string,
  complaint: 'usage/unknown-extension' | 'usage/report-extension',
  besides: readonly string[] = [],
): FormatName {
  const format = formatOfFile(file);
  if (format !== null && GENERAL_FORMATS.includes(format)) return format;
  const known = GENERAL_FORMATS.flatMap((name) => FORMATS[name].extensions);
  throw new UsageError(complaint, { file, known: [...besides, ...known] });
}
