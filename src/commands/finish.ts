import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { FORMATS, type Format, type FormatName, formatOfFile } from '../render/formats.ts';
import type { View } from '../view/document.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import type { OpenPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import { expectDrawn, rendered, tellLeftOut } from './rendered.ts';
import { expectOutput, writeOutput } from './write-output.ts';

/** Writes a view where it was asked for, then tells what is wrong with the files it came from. */
export async function finish(host: Host, options: GlobalOptions, view: View, open: OpenPlan): Promise<ExitCode> {
  await writeView(host, options, view);
  const { output, words } = options;
  // Who sits before a screen that stays empty wants to know; a script does not.
  if (output !== null && output !== '-' && host.stderr.isTerminal)
    await host.stderr.write(`${words('output/written', { file: output })}\n`);
  const told = await printFindings(host, options.words, open.findings, open.loaded.sources);
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Renders a view and writes it to stdout or to `-o FILE`; what the format has no room for is told on stderr.
 *
 * @throws UsageError where the file's extension names no format, or where the format is not for a terminal or this view
 * @throws HostError where the file exists or cannot be written
 */
export async function writeView(host: Host, options: GlobalOptions, view: View): Promise<void> {
  const file = options.output === '-' ? null : options.output;
  const format = formatFor(host, options.format, file);
  await writeOutput(host, file, await rendered(host, options, view, format, file), options.force);
  await tellLeftOut(host, view, format);
}

/**
 * Finds out whether a view can be written where it is asked for, before a command changes what the view tells of.
 *
 * @throws as `writeView`
 */
export function expectView(host: Host, { format, output, force }: GlobalOptions): void {
  const file = output === '-' ? null : output;
  expectDrawn(formatFor(host, format, file), null);
  if (file !== null) expectOutput(host, file, force);
}

/** @throws UsageError where the file's extension names no format, or where the format is not for a terminal */
export function formatFor(host: Host, format: FormatName | null, file: string | null): FormatName {
  if (format !== null) {
    const { isBinary, extensions }: Format = FORMATS[format];
    if (isBinary && file === null && host.stdout.isTerminal)
      throw new UsageError('usage/binary', { format, extension: extensions[0] });
    return format;
  }
  if (file === null) return 'table';
  const named = formatOfFile(file);
  if (named !== null) return named;
  const known = Object.values(FORMATS).flatMap(({ extensions }) => extensions);
  throw new UsageError('usage/unknown-extension', { file, known });
}
