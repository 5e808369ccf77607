import type { Host } from '../host/host.ts';
import { progressView } from '../view/progress-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow } from './narrow.ts';
import { openPlan } from './open-plan.ts';
import { tellYearOver } from './year-over.ts';

/** The plan at a glance: how far it, its sections and its agencies have come. */
export async function progress(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  await tellYearOver(host, options, open);
  const { listed, period, scope } = narrow(open, options);
  const due = period === null ? [] : [open.context.words('scope/due', { period })];
  return finish(host, options, progressView(open.context, listed, [...due, ...scope]), open);
}
