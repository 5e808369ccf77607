import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { collate } from '../i18n/collate.ts';
import { type AgencyChecklist, checklistView } from '../view/checklist-view.ts';
import { checklistFolder } from './checklist-folder.ts';
import { finish } from './finish.ts';
import type { ExitCode } from './global-options.ts';
import { namesFolder } from './names-folder.ts';
import { agencyOf, type FilterOptions, narrow, narrowing } from './narrow.ts';
import { openPlan } from './open-plan.ts';

export interface ChecklistOptions extends FilterOptions {
  readonly all: boolean;
}

/** Boxes to tick, for one agency or for every agency that has something to do. */
export async function checklist(host: Host, options: ChecklistOptions): Promise<ExitCode> {
  const { agency: asked, all, output } = options;
  if (asked === null && !all) throw new UsageError('usage/checklist-of-whom', {});
  if (asked !== null && all) throw new UsageError('usage/both', { first: asked, second: '--all' });
  if (output?.trim() === '') throw new UsageError('usage/empty', { option: '-o' });
  const open = await openPlan(host, options);
  const { context } = open;
  const wanted = asked === null ? context.workspace.register.agencies : [agencyOf(context, asked)];
  const narrowed = narrow(open, { ...options, agency: null, role: 'any' });
  const ofAgency = (id: string | null) => narrowed.listed.filter((obligation) => obligation.agency === id);
  const checklists: AgencyChecklist[] = wanted
    .map((agency) => ({ agency, own: ofAgency(agency.id), all: open.obligations }))
    .filter(({ own }) => asked !== null || own.length > 0)
    .sort((a, b) => collate(a.agency.name, b.agency.name));
  const unassigned = asked === null ? ofAgency(null) : [];
  if (unassigned.length > 0) checklists.push({ agency: null, own: unassigned, all: open.obligations });
  const scope = narrowing(context, narrowed);
  if (all && output !== null && namesFolder(host, output))
    return checklistFolder(host, options, open, checklists, scope, output);
  return finish(host, options, checklistView(context, checklists, scope), open);
}
