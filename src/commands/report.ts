import { applySeverities } from '../check/apply-severities.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { TEMPLATE_RULES } from '../check/rules.ts';
import type { Host } from '../host/host.ts';
import { isBesideTemplates, loadTemplates, shippedTemplate } from '../load/load-templates.ts';
import { type Template, templateFile } from '../model/template.ts';
import { reportView } from '../view/report-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { agencyOf } from './narrow.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { printFindings } from './print-findings.ts';
import type { ReportOptions } from './report-options.ts';
import { tellYearOver } from './year-over.ts';

/** The report of the committee or of one agency, after the outline of the workspace, else the one that is shipped. */
export async function report(host: Host, options: ReportOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  await tellYearOver(host, options, open);
  const { context, obligations } = open;
  const agency = options.agency === null ? null : agencyOf(context, options.agency);
  const template = await outline(host, options, open);
  if (template === null) return 1;
  const view = reportView(context, { report: options.report, agency, template, all: obligations });
  return finish(host, options, view, open);
}

/** @returns null where the outline has faults, which are told: a report that lacks parts is none */
async function outline(
  host: Host,
  { report: kind, words, asOf }: ReportOptions,
  { loaded }: OpenPlan,
): Promise<Template | null> {
  const { workspace, sources, findings } = await loadTemplates(host, loaded);
  const template = workspace.templates.find(({ file }) => file === templateFile(kind));
  const found = [...findings, ...checkWorkspace(workspace, asOf, TEMPLATE_RULES)];
  // A file beside it may have been meant for it.
  const own = applySeverities(found, workspace.settings.rules).filter(
    ({ file }) => file === templateFile(kind) || isBesideTemplates(file),
  );
  const told = await printFindings(host, words, own, sources);
  if (told.some(({ severity }) => severity === 'error')) return null;
  return template ?? shippedTemplate(host, kind);
}
