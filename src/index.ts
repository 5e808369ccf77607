import { nodeHost } from './host/node-host.ts';
import { type ImportedDocument, importDocument } from './import/import-document.ts';
import { findRoot } from './load/find-root.ts';
import { type Loaded, loadWorkspace as load } from './load/load-workspace.ts';
import type { AgencyRegister } from './model/agency-register.ts';

export type { Diagnostic, Severity } from './diagnostics/diagnostic.ts';
export type { ImportedDocument } from './import/import-document.ts';
export type { DocumentProblem, SourceNote } from './import/source/source-document.ts';
export type { Loaded } from './load/load-workspace.ts';
export type { Agency, AgencyRegister } from './model/agency-register.ts';
export { choosePlan } from './model/choose-plan.ts';
export type { Draft, DraftItem, DraftParty } from './model/draft.ts';
export { findAgency } from './model/find-agency.ts';
export type { Activity, Plan } from './model/plan.ts';
export type { ProgressRecord } from './model/progress-record.ts';
export type { Workspace } from './model/workspace.ts';
export { parseWhen, type WhenContext, type WhenReading } from './time/parse-when.ts';
export type { IsoDate, Window, WindowKind } from './time/window.ts';
export type { Obligation, Role, Status } from './tracking/obligation.ts';
export { obligations } from './tracking/obligations.ts';

/**
 * Reads the workspace that a folder belongs to: register, settings, plans and progress, as far as they can be read.
 *
 * @param folder where to start looking upward for `plans/agencies.yaml`
 * @returns the workspace, and in `findings` whatever is wrong with its files
 * @throws HostError (code `host/no-workspace`) outside every workspace
 * @example
 * const { workspace } = await loadWorkspace('.');
 * const plan = choosePlan(workspace.plans, null, '2016-06-10');
 * const late = obligations(workspace, plan, '2016-06-10').filter(({ status }) => status === 'overdue');
 */
export async function loadWorkspace(folder: string): Promise<Loaded> {
  const host = nodeHost();
  return load(host, findRoot(host, folder));
}

/**
 * Reads an official document (Word, text or Markdown) as a plan, for a person to review.
 *
 * @param bytes the file; what it is is told from its content
 * @param file its name, for what is said about it
 * @returns the draft, or why the file cannot be read
 */
export function importPlan(
  bytes: Uint8Array,
  file: string,
  { register, beforeIncludesDay = false }: { readonly register: AgencyRegister; readonly beforeIncludesDay?: boolean },
): Promise<ImportedDocument> {
  return importDocument(bytes, file, { register, beforeIncludesDay });
}
