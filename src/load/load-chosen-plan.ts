import type { Host } from '../host/host.ts';
import { glanceAtPlan, type PlanHead } from './glance-at-plan.ts';
import { byYearThenId, type Loaded, type LoadedShared, loadPlan, loadPlanFile, planFile } from './load-workspace.ts';

/**
 * Reads one plan out of all and parses no more files than choosing it takes.
 *
 * @param choose picks one of the plans, which are sorted by year, then id; what it throws is thrown
 */
export async function loadChosenPlan(
  host: Host,
  shared: LoadedShared,
  choose: (heads: readonly PlanHead[]) => PlanHead,
): Promise<Loaded> {
  const heads = new Map<string, PlanHead>();
  for (const folder of shared.planFolders)
    heads.set(
      folder,
      glanceAtPlan(host, shared.workspace.root, planFile(folder)) ?? (await headOf(host, shared, folder)),
    );
  for (;;) {
    const chosen = choose([...heads.values()].sort(byYearThenId));
    const [folder] = [...heads].find(([, head]) => head === chosen) ?? [''];
    const loaded = await loadPlan(host, shared, folder);
    const [plan] = loaded.workspace.plans;
    if (plan?.id === chosen.id && plan.year === chosen.year) return loaded;
    // The glance was wrong: chosen again by what the file says when it is parsed.
    heads.set(folder, await headOf(host, shared, folder));
  }
}

async function headOf(host: Host, shared: LoadedShared, folder: string): Promise<PlanHead> {
  const { id, year, file } = await loadPlanFile(host, shared, folder);
  return { id, year, file };
}
