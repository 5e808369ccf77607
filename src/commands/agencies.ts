import type { Host } from '../host/host.ts';
import { agenciesView } from '../view/agencies-view.ts';
import { finish } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { openPlan } from './open-plan.ts';

/** The register with tallies. */
export async function agencies(host: Host, options: GlobalOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  return finish(host, options, agenciesView(open.context, open.obligations), open);
}
