import type { Host } from '../host/host.ts';
import { filterObligations } from '../tracking/filter-obligations.ts';
import { timelineView } from '../view/timeline-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow, narrowing, undatedCommand } from './narrow.ts';
import { openPlan } from './open-plan.ts';
import { tellYearOver } from './year-over.ts';

/** The year as a chart: windows, deadlines, what is late. What has no time is counted, and listed by `due --status undated`. */
export async function timeline(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  await tellYearOver(host, options, open);
  const { context, obligations } = open;
  const narrowed = narrow(open, options);
  const { filter, listed, ofOneAgency } = narrowed;
  const { status } = options;
  const asked = status === null || status.includes('undated') ? (['undated'] as const) : [];
  const view = timelineView(context, {
    scope: narrowing(context, narrowed),
    listed: listed.filter((obligation) => obligation.status !== 'undated'),
    all: obligations,
    ofOneAgency,
    undated: {
      left: filterObligations(obligations, { ...filter, from: null, to: null, statuses: asked }),
      command: undatedCommand(options),
    },
  });
  return finish(host, options, view, open);
}
