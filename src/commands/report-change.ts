import type { Diagnostic, PlacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../time/window.ts';
import { findingsText } from '../view/findings-text.ts';
import { plainLine } from '../view/plain-line.ts';
import type { ChangedPlan, FileChange } from './change-progress.ts';
import type { GlobalOptions } from './global-options.ts';
import type { OpenPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import { writeOutput } from './write-output.ts';

/** The work of which something was to be recorded, and whose it is where somebody was named. */
interface Work {
  readonly activity: string;
  readonly agency: string | null;
  /** The day on which it was recorded as done before; null where it was not. */
  readonly doneOn: IsoDate | null;
}

/** Prints what files would become, as `git apply` takes it, and says that nothing is written. */
export async function printDiff(
  host: Host,
  { words, output, force }: GlobalOptions,
  changes: readonly FileChange[],
): Promise<void> {
  const { unifiedDiff } = await import('../edit/unified-diff.ts');
  const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const diffs = changes.map(({ file, before, after }) =>
    unifiedDiff(file, before === null ? null : text(before), text(after)),
  );
  await writeOutput(host, output === '-' ? null : output, diffs.join(''), force);
  await host.stderr.write(`${words('record/not-written', {})}\n`);
}

/**
 * Says why something is refused, or what it brings about, in the words of the command line where they differ from those
 * for the file.
 *
 * @param work what was asked to be recorded, for commands that help
 */
export async function printVerdict(
  host: Host,
  words: Words,
  kind: 'record/refused' | 'record/told',
  findings: readonly (Diagnostic | PlacedDiagnostic)[],
  { fresh }: ChangedPlan,
  work: Work,
): Promise<void> {
  for (const finding of findings) {
    const isClosed = finding.code === 'progress/cannot-follow' && finding.args.closed !== null;
    const hint = words('record/hint', { code: finding.code, ...work, isClosed });
    // Recorded before what was there, the file's own words would speak of the record that is refused.
    const isAgain = finding.code === 'progress/done-twice' && work.doneOn !== null;
    const args = isAgain ? { ...finding.args, first: work.doneOn } : finding.args;
    const { problem, hint: ofFile } = words.finding(finding.code, args as never);
    // What was wrong before is to be mended in the file; what would be wrong has no line yet.
    const isThere = 'span' in finding && !fresh.includes(finding);
    const message = isThere
      ? findingsText(words, [finding]).trimEnd()
      : plainLine([problem, hint || ofFile].filter(Boolean).join('; '));
    await host.stderr.write(`${words(kind, { message, code: isThere ? null : finding.code })}\n`);
  }
}

/** Says why nothing is written; without a finding, because the file cannot be edited for sure. */
export async function printRefusal(
  host: Host,
  words: Words,
  findings: readonly (Diagnostic | PlacedDiagnostic)[],
  plan: ChangedPlan,
  work: Work,
  file: string,
): Promise<void> {
  await printVerdict(host, words, 'record/refused', findings, plan, work);
  if (findings.length > 0) return;
  await host.stderr.write(`${words('record/refused', { message: words('record/unproven', { file }), code: null })}\n`);
}

/** Tells what is wrong with the plan itself: what was recorded is judged by as much of it as can be read. */
export async function printPlanFaults(
  host: Host,
  words: Words,
  { context, loaded, findings }: OpenPlan,
): Promise<void> {
  const ofPlan = findings.filter(({ file }) => file === context.plan.file);
  await printFindings(host, words, ofPlan, loaded.sources);
}
