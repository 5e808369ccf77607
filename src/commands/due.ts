import type { Host } from '../host/host.ts';
import type { Plan } from '../model/plan.ts';
import type { IsoDate } from '../time/window.ts';
import { filterObligations, soonestFirst } from '../tracking/filter-obligations.ts';
import { dueView } from '../view/due-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow, undatedCommand } from './narrow.ts';
import { openPlan } from './open-plan.ts';

export interface DueOptions extends FilterOptions {
  readonly expand: boolean;
}

/** Deadlines, soonest first. What has no time is counted, and listed by `--status undated`. */
export async function due(host: Host, options: DueOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const { context, obligations } = open;
  const { plan, asOf, words } = context;
  const { status, expand } = options;
  const { filter, listed, ofOneAgency, period, scope } = narrow(open, options);
  const left = filterObligations(obligations, { ...filter, from: null, to: null, statuses: ['undated'] });
  const yearIsOver = plan.year !== null && asOf > `${plan.year}-12-31`;
  const view = dueView(context, {
    title: words('head/due', { period }),
    scope,
    listed: soonestFirst(status === null ? listed.filter((obligation) => obligation.status !== 'undated') : listed),
    all: obligations,
    expand,
    ofOneAgency,
    undated: status === null ? { left, command: undatedCommand(options) } : null,
    asOfItsTime: yearIsOver ? itsTime(filter.from, plan) : null,
  });
  return finish(host, options, view, open);
}

/** A day of the plan's own year on which the list would be of use: `--within` counts from a later one. */
function itsTime(from: IsoDate | null, { year, issued }: Plan): IsoDate {
  return from !== null && from <= `${year}-12-31` ? from : (issued ?? `${year}-01-01`);
}
