import type { Host } from '../host/host.ts';
import { FORMATS, type FormatName } from '../render/formats.ts';
import { type ChecklistFile, checklistIndex, writtenChecklists } from '../view/checklist-index.ts';
import { type AgencyChecklist, checklistView } from '../view/checklist-view.ts';
import { fileStem, INDEX, NOBODY } from './file-stem.ts';
import { finish } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { oldFiles } from './old-files.ts';
import type { OpenPlan } from './open-plan.ts';
import { rendered, showsSomething, tellLeftOut } from './rendered.ts';
import { type NewFile, writeFiles } from './write-files.ts';

/** What a folder is written in unless a format is named. */
const USUAL: FormatName = 'docx';

/**
 * Writes each checklist to a file of its own in a folder, and an index of them; nothing where there are none. One of which
 * the format shows nothing, as a calendar of what has no day, stands in the index alone.
 */
export async function checklistFolder(
  host: Host,
  options: GlobalOptions,
  open: OpenPlan,
  checklists: readonly AgencyChecklist[],
  scope: readonly string[],
  folder: string,
): Promise<ExitCode> {
  const { context } = open;
  const toScreen = { ...options, output: null, format: 'table', bom: false } as const;
  const tellOld = async (written: readonly NewFile[]) => {
    const files = oldFiles(host, context.workspace.register, folder, written);
    if (files.length > 0) await host.stderr.write(`${options.words('folder/old-files', { folder, files })}\n`);
  };
  if (checklists.length === 0) {
    await tellOld([]);
    return finish(host, toScreen, checklistView(context, [], scope), open);
  }
  const format = options.format ?? USUAL;
  // The index leads to the files, so it is a page: one that a double click opens, unless pages are Markdown here.
  const indexFormat = format === 'md' ? 'md' : 'html';
  const index = `${INDEX}${FORMATS[indexFormat].extensions[0]}`;
  const files: ChecklistFile[] = [];
  const newFiles: NewFile[] = [];
  for (const checklist of checklists) {
    const view = () => checklistView(context, [checklist], scope);
    const name = `${checklist.agency === null ? NOBODY : fileStem(checklist.agency.id)}${FORMATS[format].extensions[0]}`;
    const isToWrite = showsSomething(format, view());
    files.push({ checklist, file: isToWrite ? name : null });
    if (isToWrite) newFiles.push({ name, content: () => rendered(host, options, view(), format, name) });
  }
  const page = checklistIndex(context, files, scope);
  newFiles.push({ name: index, content: () => rendered(host, options, page, indexFormat, index) });
  await writeFiles(host, options.words, folder, newFiles, options.force);
  await tellLeftOut(host, page, format);
  await tellOld(newFiles);
  const written = writtenChecklists(context, files, scope, { folder, index });
  return finish(host, toScreen, written, open);
}
