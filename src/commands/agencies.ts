import type { Host } from '../host/host.ts';
import { agenciesView } from '../view/agencies-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow, narrowing } from './narrow.ts';
import { openPlan } from './open-plan.ts';

/** The register with tallies: all of it, or who has something that passes the filters. */
export async function agencies(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { context, obligations } = open;
  const narrowed = narrow(open, { ...options, role: options.role ?? 'any' });
  const { listed } = narrowed;
  const busy = new Set(listed.map(({ agency }) => agency));
  const all = context.workspace.register.agencies;
  const shown = listed.length === obligations.length ? all : all.filter(({ id }) => busy.has(id));
  return finish(host, options, agenciesView(context, shown, listed, narrowing(context, narrowed)), open);
}
