import type { Host } from '../host/host.ts';
import { matrixView } from '../view/matrix-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow } from './narrow.ts';
import { openPlan } from './open-plan.ts';

/** Agencies × reporting duties: who has sent which report, and who has not. */
export async function matrix(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { listed, period, scope } = narrow(open, options);
  const due = period === null ? [] : [open.context.words('head/due', { period })];
  return finish(host, options, matrixView(open.context, listed, open.obligations, [...due, ...scope]), open);
}
