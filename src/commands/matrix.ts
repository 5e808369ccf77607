import type { Host } from '../host/host.ts';
import { matrixView } from '../view/matrix-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow, narrowing } from './narrow.ts';
import { openPlan } from './open-plan.ts';
import { tellYearOver } from './year-over.ts';

/** Agencies × reporting duties: who has sent which report, and who has not. */
export async function matrix(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  await tellYearOver(host, options, open);
  const narrowed = narrow(open, options);
  const scope = narrowing(open.context, narrowed);
  return finish(host, options, matrixView(open.context, narrowed.listed, open.obligations, scope), open);
}
