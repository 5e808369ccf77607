import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { TEMPLATE_REPORTS, type Template, type TemplateReport, templateFile } from '../model/template.ts';
import { buildTemplate } from './build-template.ts';
import type { Loaded } from './load-workspace.ts';
import { besideTemplates } from './look-meant.ts';
import { ignoredFile, readFolder } from './read-folder.ts';
import { readSource } from './source.ts';

const FOLDER = 'plans/templates';
const KNOWN = TEMPLATE_REPORTS.map(templateFile);

/** Adds the outlines that a workspace has of its own. A command that writes no report does not read them. */
export async function loadTemplates(host: Host, loaded: Loaded): Promise<Loaded> {
  const { workspace } = loaded;
  const entries = readFolder(host, workspace.root, FOLDER);
  const files = KNOWN.filter((file) => entries.some(({ name }) => file === `${FOLDER}/${name}`));
  const sources = await Promise.all(files.map((file) => readSource(host, workspace.root, file, 'template')));
  return {
    workspace: { ...workspace, templates: sources.map(({ data, file }) => buildTemplate(data, file)) },
    findings: [
      ...loaded.findings,
      ...besideTemplates(FOLDER, entries, KNOWN).map(({ file, wanted }) => ignoredFile(file, wanted)),
      ...sources.flatMap(({ findings }) => findings),
    ],
    sources: new Map([...loaded.sources, ...sources.map((source) => [source.file, source] as const)]),
  };
}

/** Whether a file lies where outlines are, but has the name of none. */
export function isBesideTemplates(file: string): boolean {
  return file.startsWith(`${FOLDER}/`) && !KNOWN.includes(file);
}

/**
 * The outline that the program ships for a workspace without one: it fits every plan, what `plans/templates` holds only
 * the committee's whose workspace that is.
 *
 * @throws HostError where the program is not whole
 */
export async function shippedTemplate(host: Host, report: TemplateReport): Promise<Template> {
  const { data, file, findings } = await readSource(
    host,
    host.programDir,
    `docs/templates/report-${report}.yaml`,
    'template',
  );
  if (findings[0]) throw new HostError('host/cannot-read', { file, detail: findings[0].code });
  return buildTemplate(data, file);
}
