import { basename, resolve } from 'node:path';
import { applySeverities } from '../check/apply-severities.ts';
import type { Host } from '../host/host.ts';
import type { DraftContext } from '../import/draft/read-draft.ts';
import { searchRoot } from '../load/find-root.ts';
import { loadShared } from '../load/load-workspace.ts';
import { DEFAULT_SETTINGS } from '../model/workspace.ts';
import { draftReportView } from '../view/draft-report-view.ts';
import { draftSummary } from '../view/draft-summary.ts';
import { importedFile, proposedFile } from './beside-plan.ts';
import { draftFiles } from './draft-files.ts';
import type { ExitCode } from './global-options.ts';
import { importAdvice } from './import-advice.ts';
import type { ImportOptions } from './import-options.ts';
import { printFindings } from './print-findings.ts';
import { readPlanDocument } from './read-plan-document.ts';
import { rendered } from './rendered.ts';
import { updatePlan } from './update-plan.ts';
import { writeOutput } from './write-output.ts';
import { type NewPath, writeTogether } from './write-together.ts';

/** Reads an official document as a plan and writes a draft of it for a person to review. */
export async function importPlan(host: Host, options: ImportOptions): Promise<ExitCode> {
  const { words, file, output, format, report, force, update } = options;
  const root = searchRoot(host, options.folder);
  const { draft, notes } = await readPlanDocument(host, file, await contextOf(host, options, root));
  if (update && output !== null) return updatePlan(host, { ...options, output }, root, { draft, notes });
  const view = draftReportView(words, draft, notes);
  const isDraft = format === 'yaml';
  // A paper about a document carries the day of the document: imported next year it has the same bytes.
  const dated = { ...options, asOf: draft.head.issued ?? options.asOf };
  const text = isDraft
    ? await draftFiles(host, options, root, draft)
    : { plan: await rendered(host, dated, view, format, output), proposed: null, imported: null };
  const files: NewPath[] = [];
  if (output !== null) {
    files.push({ file: output, content: text.plan, makesFolder: isDraft });
    if (text.proposed !== null)
      files.push({ file: proposedFile(output), content: text.proposed, makesFolder: isDraft });
    if (text.imported !== null)
      files.push({ file: importedFile(output), content: text.imported, makesFolder: isDraft, replaces: true });
  }
  if (report !== null) {
    const content = await rendered(host, dated, view, report.format, report.file);
    files.push({ file: report.file, content, makesFolder: false });
  }
  const isPlan = isDraft && output !== null && basename(output) === 'plan.yaml' && isThere(host, output);
  await writeTogether(host, files, force, isPlan ? 'host/plan-exists' : 'host/file-exists');
  if (output === null) await writeOutput(host, null, text.plan, false);
  const lines = [...draftSummary(words, draft, notes), ...importAdvice(host, options, root, draft, files)];
  await host.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function isThere(host: Host, file: string): boolean {
  const read = host.readFile(resolve(host.cwd, file), 0);
  return read.ok || read.failure === 'too-large';
}

/** The register and the habits of the workspace around; outside of one nobody is known. */
async function contextOf(host: Host, { words }: ImportOptions, root: string | null): Promise<DraftContext> {
  if (root === null)
    return { register: { file: '', agencies: [], groups: [] }, beforeIncludesDay: DEFAULT_SETTINGS.beforeIncludesDay };
  const { workspace, findings, sources } = await loadShared(host, root);
  await printFindings(host, words, applySeverities(findings, workspace.settings.rules), sources);
  return { register: workspace.register, beforeIncludesDay: workspace.settings.beforeIncludesDay };
}
