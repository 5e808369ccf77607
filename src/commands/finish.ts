import { dirname, resolve } from 'node:path';
import { HostError, UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { FORMATS, type FormatName, formatOfFile } from '../render/formats.ts';
import type { View } from '../view/document.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import type { OpenPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';

/** Writes a view where it was asked for, then tells what is wrong with the files it came from. */
export async function finish(host: Host, options: GlobalOptions, view: View, open: OpenPlan): Promise<ExitCode> {
  await writeView(host, options, view);
  await printFindings(host, options.words, open.findings, open.loaded.sources);
  return open.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Renders a view and writes it to stdout or to `-o FILE`.
 *
 * @throws UsageError where the file's extension names no format
 * @throws HostError where the file exists or cannot be written
 */
export async function writeView(host: Host, options: GlobalOptions, view: View): Promise<void> {
  const { output, force } = options;
  const render = await FORMATS[formatFor(options)].load();
  const { columns, isTerminal } = host.stdout;
  const width = options.width ?? columns ?? (Number(host.env.COLUMNS) || DEFAULT_WIDTH);
  const wantsColour = isTerminal && !host.env.NO_COLOR && host.env.TERM !== 'dumb';
  const colour = (output === null || output === '-') && !options.noColour && wantsColour;
  const rendered = await render(view, { width: Math.max(width, MIN_WIDTH), colour });
  if (output === null || output === '-') {
    await host.stdout.write(rendered).catch((error: { readonly code?: string }) => {
      throw new HostError('host/cannot-write', { file: 'stdout', detail: error.code ?? String(error) });
    });
    return;
  }
  const written = await host.writeFile(resolve(host.cwd, output), rendered, { overwrite: force });
  if (written.ok) return;
  if (written.failure === 'missing') throw new HostError('host/no-folder', { folder: dirname(output) });
  throw written.failure === 'exists'
    ? new HostError('host/file-exists', { files: [output] })
    : new HostError('host/cannot-write', { file: output, detail: written.detail });
}

const DEFAULT_WIDTH = 80;
const MIN_WIDTH = 20;

function formatFor({ format, output }: GlobalOptions): FormatName {
  if (format !== null) return format;
  if (output === null || output === '-') return 'table';
  const named = formatOfFile(output);
  if (named !== null) return named;
  const known = Object.values(FORMATS).flatMap(({ extensions }) => extensions);
  throw new UsageError('usage/unknown-extension', { file: output, known });
}
