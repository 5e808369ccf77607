import type { Host } from '../host/host.ts';
import { ALL_PLANS } from '../model/choose-plan.ts';
import { nextView } from '../view/next-view.ts';
import type { DueOptions } from './due.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { nextCommands } from './next-commands.ts';
import { nextOfAllPlans } from './next-of-all-plans.ts';
import { nextOfPlan } from './next-of-plan.ts';
import { openPlan } from './open-plan.ts';

/** What needs attention now: overdue, due soon, starting. The command to run each morning. */
export async function next(host: Host, options: DueOptions): Promise<ExitCode> {
  if (options.plan === ALL_PLANS) return nextOfAllPlans(host, options);
  const open = await openPlan(host, options);
  const { plan, asOf, words } = open.context;
  const found = nextOfPlan(open, options);
  const yearEnd = `${plan.year}-12-31`;
  const view = nextView(words, asOf, {
    ...found,
    context: open.context,
    plans: 1,
    unread: plan.activities.length === 0,
    asOfItsTime: plan.year !== null && asOf > yearEnd ? yearEnd : null,
    commands: nextCommands(found, options),
  });
  return finish(host, options, view, open);
}
