import type { Host } from '../host/host.ts';
import type { SourceNote } from '../import/source/source-document.ts';
import type { Draft } from '../model/draft.ts';
import { commandText } from '../view/command-text.ts';
import { draftReportView } from '../view/draft-report-view.ts';
import { draftSummary } from '../view/draft-summary.ts';
import { updateView } from '../view/update-view.ts';
import { importedFile } from './beside-plan.ts';
import { draftOptions } from './draft-files.ts';
import type { ExitCode } from './global-options.ts';
import type { ImportOptions } from './import-options.ts';
import { rendered } from './rendered.ts';
import { updatedFiles } from './updated-files.ts';
import { writeOutput } from './write-output.ts';
import { type NewPath, writeTogether } from './write-together.ts';

interface Read {
  readonly draft: Draft;
  readonly notes: readonly SourceNote[];
}

/** Merges a document that was issued again into its plan, and tells what changed and what a person must decide. */
export async function updatePlan(
  host: Host,
  options: ImportOptions & { readonly output: string },
  root: string | null,
  { draft, notes }: Read,
): Promise<ExitCode> {
  const { words, output, folder, format, report } = options;
  const draftText = draftOptions(host, options, root, draft);
  const { update, files } = await updatedFiles(host, root, output, draft, draftText);
  const reports: NewPath[] = [];
  if (report !== null) {
    const content = await rendered(host, options, draftReportView(words, draft, notes), report.format, report.file);
    reports.push({ file: report.file, content, makesFolder: false });
  }
  const all = [...files, ...reports];
  const view = updateView(words, output, draftText.plan, draft, update.changes);
  const shown = await rendered(host, options, view, format === 'yaml' ? 'table' : format, null);
  await writeTogether(host, all, false);
  await writeOutput(host, null, shown, false);
  const check = commandText(...(folder === null ? [] : ['-C', folder]), 'validate', output);
  const isChanged = files.some(({ file }) => file === output);
  const lines = [
    ...draftSummary(words, draft, notes),
    ...(update.hadBase ? [] : [words('update/no-base', { file: importedFile(output) })]),
    ...(all.length === 0 ? [] : [words('draft/written', { files: all.map(({ file }) => file) })]),
    ...(isChanged && update.changes.length === 0 ? [words('update/remarks-only', { file: output })] : []),
    ...(isChanged ? [words('update/see', { diff: `git diff ${output}`, check })] : []),
  ];
  await host.stderr.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
