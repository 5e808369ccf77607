import { applySeverities } from '../check/apply-severities.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { RULES } from '../check/rules.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { findRoot } from '../load/find-root.ts';
import { loadChosenPlan } from '../load/load-chosen-plan.ts';
import { type Loaded, type LoadedShared, loadPlan, loadShared } from '../load/load-workspace.ts';
import { choosePlan } from '../model/choose-plan.ts';
import type { Plan } from '../model/plan.ts';
import type { Obligation } from '../tracking/obligation.ts';
import { obligations } from '../tracking/obligations.ts';
import type { ViewContext } from '../view/view-context.ts';
import type { GlobalOptions } from './global-options.ts';
import { printFindings } from './print-findings.ts';

/** A plan ready to be asked, with everything that is wrong with the files it was read from. */
export interface OpenPlan {
  readonly context: ViewContext;
  readonly obligations: readonly Obligation[];
  readonly loaded: Loaded;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the workspace and chooses the plan.
 *
 * @throws HostError outside every workspace, in one without a plan, and where nothing of the plan can be read
 * @throws UsageError where the options name no plan or several
 */
export async function openPlan(host: Host, options: GlobalOptions): Promise<OpenPlan> {
  const shared = await openShared(host, options);
  const loaded = await loadChosenPlan(host, shared, (heads) => choosePlan(heads, options.plan, options.asOf));
  const open = openLoaded(shared, loaded, options);
  const { plan } = open.context;
  if (loaded.sources.get(plan.file)?.data === null) {
    await printFindings(host, options.words, open.findings, open.loaded.sources);
    throw new HostError('host/plan-unreadable', { file: plan.file });
  }
  return open;
}

/**
 * All plans of the workspace by the names of their folders, each read when it is asked for and held by nobody here. What
 * is wrong with the files that they share is told with the first.
 *
 * @throws HostError outside every workspace and in one without a plan
 */
export async function* openPlans(host: Host, options: GlobalOptions): AsyncGenerator<OpenPlan> {
  const shared = await openShared(host, options);
  // Kept for the next time, files of all plans would push out those that are read every day.
  const passing: Host = { ...host, writeCache: () => undefined };
  let told: ReadonlySet<string> = new Set();
  for (const folder of shared.planFolders) {
    const open = openLoaded(shared, await loadPlan(passing, shared, folder), options);
    yield { ...open, findings: open.findings.filter(({ file }) => !told.has(file)) };
    told = new Set([...shared.sources.keys(), ...shared.findings.map(({ file }) => file)]);
  }
}

async function openShared(host: Host, { folder }: GlobalOptions): Promise<LoadedShared> {
  const shared = await loadShared(host, findRoot(host, folder));
  if (shared.planFolders.length === 0) throw new HostError('host/no-plan', { folder: `${folder ?? '.'}/plans` });
  return shared;
}

function openLoaded(shared: LoadedShared, own: Loaded, { words, asOf }: GlobalOptions): OpenPlan {
  const { workspace } = own;
  const plan = workspace.plans[0] as Plan;
  const spoiling = RULES.filter(({ spoilsLists }) => spoilsLists);
  const found = [...shared.findings, ...own.findings, ...checkWorkspace(workspace, asOf, spoiling)];
  return {
    context: { words, workspace, plan, asOf },
    obligations: obligations(workspace, plan, asOf),
    loaded: { workspace, findings: found, sources: new Map([...shared.sources, ...own.sources]) },
    findings: applySeverities(found, workspace.settings.rules),
  };
}
