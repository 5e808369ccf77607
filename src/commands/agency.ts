import type { Host } from '../host/host.ts';
import { agencyView } from '../view/agency-view.ts';
import { finish } from './finish.ts';
import type { ExitCode, GlobalOptions } from './global-options.ts';
import { agencyOf } from './narrow.ts';
import { openPlan } from './open-plan.ts';

export interface AgencyOptions extends GlobalOptions {
  readonly agency: string;
}

/** One agency's summary. */
export async function agency(host: Host, options: AgencyOptions): Promise<ExitCode> {
  const open = await openPlan(host, options);
  const found = agencyOf(open.context, options.agency);
  return finish(host, options, agencyView(open.context, found, open.obligations), open);
}
