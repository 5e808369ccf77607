import type { Agency } from '../model/agency-register.ts';
import type { PaperSigner } from '../model/workspace.ts';
import { urgingOffice } from '../tracking/reminders.ts';
import { shortName } from './agency-names.ts';
import { capacityLines, headOffice } from './head-office.ts';
import type { ViewContext } from './view-context.ts';

/** Who signs a letter: whom the settings name, else by order of the head the office that urges. */
export function letterSigner(context: ViewContext): PaperSigner {
  const { words, plan, workspace } = context;
  const office = urgingOffice(plan);
  const capacity = headOffice(plan.signatory);
  const byOrder = capacity === null ? words('papers/signer-unknown', {}) : words('paper/by-order', { capacity });
  const lines = office === null ? [byOrder] : [byOrder, words('paper/head-of', { body: shortName(context, office) })];
  return workspace.settings.papers.letterSigner ?? unnamed(lines);
}

/** Who signs a report of the committee: whom the settings name, else who signed the plan. */
export function reportSigner({ words, plan, workspace }: ViewContext): PaperSigner {
  const { capacity, post, name } = plan.signatory;
  const signedPlan =
    capacity === null
      ? unnamed([words('papers/signer-unknown', {})])
      : { capacity: capacityLines(capacity), post, name };
  return workspace.settings.papers.reportSigner ?? signedPlan;
}

/** Who signs for an agency: nobody's name is known. */
export function agencySigner({ words }: ViewContext, { name }: Agency): PaperSigner {
  return unnamed(words('papers/head-of-agency', { agency: name }).split('\n'));
}

function unnamed(capacity: readonly string[]): PaperSigner {
  return { capacity, post: null, name: null };
}
