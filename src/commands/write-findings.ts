import type { Host } from '../host/host.ts';
import { FINDING_FORMATS } from '../render/finding-formats.ts';
import type { FindingsReport } from '../view/findings-report.ts';
import type { FindingOutput } from './finding-outputs.ts';
import type { GlobalOptions } from './global-options.ts';
import { renderOptions, writeOutput } from './write-output.ts';

/** The site takes a megabyte a step; a longer table helps nobody. */
const MAX_SUMMARY_BYTES = 900_000;

/**
 * Renders findings in every form asked for, then writes them: nothing is written if one cannot be rendered. Where all
 * of them went to files, stdout gets the summary.
 *
 * @throws HostError where a file exists or cannot be written
 */
export async function writeFindings(
  host: Host,
  options: GlobalOptions,
  outputs: readonly FindingOutput[],
  report: FindingsReport,
): Promise<void> {
  const rendered: { readonly file: string | null; readonly content: string | Uint8Array }[] = [];
  for (const { format, file } of outputs) {
    const render = await FINDING_FORMATS[format].load();
    rendered.push({ file, content: await render(report, renderOptions(host, options, file)) });
  }
  if (rendered.every(({ file }) => file !== null)) rendered.push({ file: null, content: `${report.summary}\n` });
  for (const { file, content } of rendered) await writeOutput(host, file, content, options.force);
  if (outputs.some(({ format }) => format === 'github')) await writeStepSummary(host, report);
}

/** The page of the job shows every finding, not only the few that become annotations. */
async function writeStepSummary(host: Host, report: FindingsReport): Promise<void> {
  const file = host.env.GITHUB_STEP_SUMMARY;
  if (!file || report.findings.length === 0) return;
  const render = await FINDING_FORMATS.md.load();
  const text = String(await render(report));
  const isShort = new TextEncoder().encode(text).length <= MAX_SUMMARY_BYTES;
  // A summary that cannot be written takes nothing away: the log has every finding.
  await host.appendFile(file, isShort ? text : `${report.summary}\n`);
}
