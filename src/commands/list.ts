import type { Host } from '../host/host.ts';
import { groupMembers } from '../tracking/group-members.ts';
import { listView } from '../view/list-view.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { type FilterOptions, narrow, narrowing } from './narrow.ts';
import { openPlan } from './open-plan.ts';

/** Activities in document order: those of which anything passes the filters. */
export async function list(host: Host, options: FilterOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const narrowed = narrow(open, options);
  const wanted = new Set(narrowed.listed.map(({ activity }) => activity));
  const activities = open.context.plan.activities.filter((activity) => wanted.has(activity));
  const owed = open.obligations.filter(({ activity, role }) => wanted.has(activity) && role !== 'coordinating');
  const rows = groupMembers(owed, open.obligations);
  return finish(host, options, listView(open.context, activities, narrowing(open.context, narrowed), rows), open);
}
