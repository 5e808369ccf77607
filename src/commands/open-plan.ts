import { applySeverities } from '../check/apply-severities.ts';
import { checkWorkspace } from '../check/check-workspace.ts';
import { RULES } from '../check/rules.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { HostError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { findRoot } from '../load/find-root.ts';
import { type Loaded, loadWorkspace } from '../load/load-workspace.ts';
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
  const { words, asOf, folder } = options;
  const root = findRoot(host, folder);
  const chosen: Plan[] = [];
  const loaded = await loadWorkspace(host, root, (plans) => {
    if (plans.length === 0) throw new HostError('host/no-plan', { folder: `${folder ?? '.'}/plans` });
    chosen.push(choosePlan(plans, options.plan, asOf));
    return chosen;
  });
  const plan = chosen[0] as Plan;
  const { workspace, sources } = loaded;
  // What is wrong with the plan of another year does not concern this answer.
  const others = new Set(workspace.plans.filter((other) => other !== plan).map(({ file }) => file));
  const spoiling = RULES.filter(({ spoilsLists }) => spoilsLists);
  const found = [...loaded.findings, ...checkWorkspace({ ...workspace, plans: [plan] }, asOf, spoiling)];
  const findings = applySeverities(found, workspace.settings.rules).filter(({ file }) => !others.has(file));
  if (sources.get(plan.file)?.data === null) {
    await printFindings(host, words, findings, sources);
    throw new HostError('host/plan-unreadable', { file: plan.file });
  }
  return {
    context: { words, workspace, plan, asOf },
    obligations: obligations(workspace, plan, asOf),
    loaded,
    findings,
  };
}
