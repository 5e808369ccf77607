import { nodeHost } from './host/node-host.ts';
import { findRoot } from './load/find-root.ts';
import { type Loaded, loadWorkspace as load } from './load/load-workspace.ts';

export type { Diagnostic, Severity } from './diagnostics/diagnostic.ts';
export type { Loaded } from './load/load-workspace.ts';
export type { Agency, AgencyRegister } from './model/agency-register.ts';
export { choosePlan } from './model/choose-plan.ts';
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
