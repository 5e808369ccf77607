import type { Host } from '../host/host.ts';
import { soonestFirst } from '../tracking/filter-obligations.ts';
import { dueView } from '../view/due-view.ts';
import type { DueOptions } from './due.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { narrow } from './narrow.ts';
import { openPlan } from './open-plan.ts';

export interface OverdueOptions extends DueOptions {
  readonly fail: boolean;
}

/** What is late, longest first, with days late. */
export async function overdue(host: Host, options: OverdueOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { context, obligations } = open;
  const { plan, asOf, words } = context;
  const { filter, listed, ofOneAgency, period, scope } = narrow(open, options);
  const late = soonestFirst(listed.filter(({ status }) => status === 'overdue'));
  const yearEnd = `${plan.year}-12-31`;
  const view = dueView(context, {
    title: words('head/overdue', { period }),
    scope,
    listed: late,
    all: obligations,
    expand: options.expand,
    ofOneAgency,
    undated: null,
    asOfItsTime:
      plan.year !== null && asOf > yearEnd ? (filter.to !== null && filter.to < yearEnd ? filter.to : yearEnd) : null,
  });
  const exitCode = await finish(host, options, view, open);
  return options.fail && late.length > 0 ? 1 : exitCode;
}
